using System.Globalization;

namespace Checker.Benchmarks.Kills;

/// <summary>What killed graders left behind.</summary>
internal static class Leftovers
{
    /// <summary>The kernel needs a moment to take down what is killed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <summary>How those processes were started that see the folder and do not go away.</summary>
    public static async Task<IReadOnlyList<string>> ProcessesAsync(string folder, CancellationToken cancel)
    {
        var until = DateTime.UtcNow + Patience;
        IReadOnlyList<int> left;
        while ((left = ProcessList.Seeing(folder)).Count > 0 && DateTime.UtcNow < until)
            await Task.Delay(Look, cancel);
        return [.. left.Select(ProcessList.CommandOf)];
    }

    /// <summary>Folders in the graders' temporary folder, their control groups, and grades that were begun and not finished.</summary>
    public static IEnumerable<string> Of(SmallClass small, IEnumerable<string> results, IEnumerable<int> graders) =>
    [
        .. FoldersIn(small),
        .. graders.Distinct().SelectMany(ControlGroupsOf),
        .. results.SelectMany(name => Directory.EnumerateFiles(small.ResultsAt(name), "*.part", new EnumerationOptions { AttributesToSkip = FileAttributes.None })),
    ];

    public static IEnumerable<string> FoldersIn(SmallClass small) => Directory.EnumerateDirectories(small.Temporary);

    private static IEnumerable<string> ControlGroupsOf(int grader) => Directory.Exists("/sys/fs/cgroup")
        ? Directory.EnumerateDirectories("/sys/fs/cgroup", string.Create(CultureInfo.InvariantCulture, $"check-{grader}-*"), Everywhere)
        : [];
}
