namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>The processes of this machine, by their command lines.</summary>
internal static class ProcessTable
{
    /// <returns>Command lines that hold a mark; what has ended has none.</returns>
    public static IReadOnlyList<string> With(string mark) =>
        [.. Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)).Select(Read).Where(line => line.Contains(mark, StringComparison.Ordinal))];

    private static string Read(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
