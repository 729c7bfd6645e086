namespace Checker.Grading.Tests;

/// <summary>Processes as Linux shows them.</summary>
internal static class Processes
{
    /// <summary>Command lines of those that run, or wait to run, the learner's code of a checkout.</summary>
    public static IReadOnlyList<string> WorkersIn(string root) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Where(folder => int.TryParse(Path.GetFileName(folder), out _))
            .Select(CommandLineOf)
            .Where(line => line.Contains(root, StringComparison.Ordinal) && line.Contains("Exercises.", StringComparison.Ordinal)),
    ];

    private static string CommandLineOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception ended) when (ended is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
