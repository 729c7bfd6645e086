namespace Site.Generator.Tests;

/// <summary>What a test needs that .NET does not bring. Where it is missing the test is skipped, and says so; in CI it fails.</summary>
internal static class Requirement
{
    private static bool IsInCI => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static void Met(bool isThere, string otherwise)
    {
        if (isThere)
            return;
        Assert.SkipUnless(IsInCI, otherwise);
        Assert.Fail(otherwise);
    }

    /// <summary>The first of <paramref name="names"/> on PATH; null where there is none.</summary>
    public static string? OnPath(params string[] names) => (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from name in names
        let file = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
        where File.Exists(file)
        select file).FirstOrDefault();
}
