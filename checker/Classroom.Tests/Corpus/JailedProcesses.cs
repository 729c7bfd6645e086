using System.Globalization;

namespace Checker.Classroom.Tests.Corpus;

/// <summary>Processes that see the folder of an attempt, found by what a jailed program cannot change: what is mounted for it, or how it was started.</summary>
internal static class JailedProcesses
{
    public static IReadOnlyList<int> Seeing(string folder) =>
    [
        .. Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Where(name => Says($"/proc/{name}/mountinfo", folder) || Says($"/proc/{name}/cmdline", folder))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).Order(),
    ];

    private static bool Says(string file, string folder)
    {
        try
        {
            return File.ReadAllText(file).Contains(folder, StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
