using System.Diagnostics;
using System.Globalization;

namespace Checker.Cli.Checkups;

/// <summary>How long small files take: a scanner that looks into each makes every build slow.</summary>
internal static class FileSpeed
{
    private const int Files = 200;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    /// <param name="time">Does the work, and says how long it took.</param>
    public static Finding Look(string folder, Func<Action, TimeSpan> time)
    {
        using var probe = new ProbeFolder(folder);
        var took = time(() => WriteAndDelete(probe.Path));
        var found = string.Create(CultureInfo.InvariantCulture, $"{Files} small files written and deleted in {took.TotalSeconds:0.00} s");
        return took <= Slow ? new(found) : new(found, $"Exclude {folder} from the virus scanner, or move the clone to a local disk.");
    }

    public static TimeSpan Time(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed;
    }

    private static void WriteAndDelete(string folder)
    {
        var files = Enumerable.Range(0, Files).Select(number => Path.Combine(folder, $"{number}.cs")).ToList();
        foreach (var file in files)
            File.WriteAllText(file, "// Written to see how long it takes.\n");
        foreach (var file in files)
            File.Delete(file);
    }
}
