using System.Text.Json;

namespace Checker.Cli.Checkups;

/// <summary>Which SDK the course is built with, beside the one that <c>global.json</c> asks for.</summary>
internal static class Sdk
{
    private const string GlobalJson = "global.json";

    private const string Download = "https://dotnet.microsoft.com/download";

    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <param name="host">The command that grading uses.</param>
    public static async Task<Finding> LookAsync(string root, string host, Ask ask, CancellationToken cancel)
    {
        if (await ask(host, ["--version"], cancel) is not { } reply)
            return new($"'{host}' could not be started", $"Install the .NET 10 SDK ({Download}) and see that 'dotnet --version' answers.");
        var wanted = WantedBy(root) is { } version ? $"{GlobalJson} asks for {version} or newer" : $"there is no readable {GlobalJson}";
        return reply.ExitCode == 0
            ? new($"{reply.LastLine} ({wanted})")
            : new($"none that fits answers ({wanted})", $"Install a newer .NET 10 SDK ({Download}) and see that 'dotnet --version' answers in the clone.");
    }

    private static string? WantedBy(string root)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, GlobalJson)), WithComments);
            return document.RootElement.GetProperty("sdk").GetProperty("version").GetString();
        }
        catch (Exception e) when (e is FileNotFoundException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
