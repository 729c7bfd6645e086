namespace Checker.Benchmarks.Clones;

/// <summary>What makes a build as fast as at a terminal: a compiler that stays warm. It is the clone's own, and a <see cref="Mark"/> ends it; the usual one is shared with whoever builds here.</summary>
internal static class BuildServers
{
    /// <summary>What a machine may have switched off so that nothing outlives a build.</summary>
    private static readonly string[] Switches = ["MSBUILDDISABLENODEREUSE", "UseSharedCompilation", "DOTNET_CLI_USE_MSBUILD_SERVER"];

    /// <returns>Variables of an environment; null takes one away.</returns>
    public static Dictionary<string, string?> Of(Clone clone) => new(Switches.Select(variable => KeyValuePair.Create(variable, (string?)null)))
    {
        // The server's socket gets this name beside the clone's folder, so it may not be the folder's: the server would end, and every build wait twenty seconds for it.
        ["SharedCompilationId"] = Path.GetFileName(Path.GetDirectoryName(clone.Root)) + "-compiler",
    };
}
