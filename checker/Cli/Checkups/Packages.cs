using System.Text.Json;

namespace Checker.Cli.Checkups;

/// <summary>Whether the packages of the exercises are there, so that grading needs no network.</summary>
internal static class Packages
{
    /// <summary>Written by a restore, relative to the root: which packages there are to be, and in which folders.</summary>
    public const string Assets = "artifacts/obj/Exercises/project.assets.json";

    private const string Remedy = "Run ./check once where there is a network; later runs need none.";

    public static Finding Look(string root)
    {
        var assets = Path.Combine(root, Assets);
        if (!File.Exists(assets))
            return new("not restored yet", Remedy);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(assets));
            return Look(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new($"{Assets} is damaged", $"Delete {Assets}, then run ./check once where there is a network.");
        }
    }

    private static Finding Look(JsonElement assets)
    {
        // A restore that fails leaves a list of no packages, with its errors.
        if (FirstError(assets) is { } error)
            return new($"the last restore failed: {error}", Remedy);
        var folders = assets.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var packages = assets.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .ToList();
        var missing = packages.Where(package => !folders.Any(folder => Directory.Exists(Path.Combine(folder, package.Value.GetProperty("path").GetString()!)))).ToList();
        return missing.Count == 0
            ? new($"{packages.Count} restored")
            : new($"{missing.Count} of {packages.Count} missing, {missing[0].Name} first", Remedy);
    }

    private static string? FirstError(JsonElement assets) => assets.TryGetProperty("logs", out var logs)
        ? logs.EnumerateArray()
            .Where(log => log.GetProperty("level").GetString() == "Error")
            .Select(log => log.GetProperty("message").GetString()!.ReplaceLineEndings("\n").Split('\n')[0])
            .FirstOrDefault()
        : null;
}
