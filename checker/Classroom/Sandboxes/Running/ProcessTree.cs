using System.Globalization;

namespace Checker.Classroom.Sandboxes.Running;

/// <summary>What <c>/proc</c> says about processes and their children.</summary>
internal static class ProcessTree
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>A child of a process, the youngest by id; null where it has none.</returns>
    public static int? LastChildOf(int process) => All().Where(other => other.Parent == process).Select(other => (int?)other.Id).Max();

    /// <summary>The kernel ends the processes of a namespace before its first one is a zombie; to be waited for is then somebody else's business.</summary>
    public static async Task WaitUntilGoneAsync(int process)
    {
        var deadline = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (ProcessRow.Read(process) is { IsZombie: false } && Environment.TickCount64 < deadline)
            await Task.Delay(Pause);
    }

    public static async Task WaitUntilGroupIsGoneAsync(int group)
    {
        // Signal 0 asks whether there is anybody; a zombie counts, and it may wait long for its parent.
        var deadline = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (LibC.Kill(-group, 0) == 0 && All().Any(row => row.Group == group && !row.IsZombie) && Environment.TickCount64 < deadline)
            await Task.Delay(Pause);
    }

    /// <returns>Bytes; memory that two processes share counts twice.</returns>
    public static long ResidentOfGroup(int group) => All().Where(row => row.Group == group).Sum(row => row.Resident);

    /// <summary>Ids of all users that have a process.</summary>
    public static HashSet<int> Users() => [.. Ids().Select(UserOf).OfType<int>()];

    /// <summary>Ids of all processes that were started with such an argument.</summary>
    public static List<int> StartedWith(Predicate<string> isSuch) => [.. Ids().Where(process => Array.Exists(ArgumentsOf(process), isSuch))];

    private static IEnumerable<ProcessRow> All() => Ids().Select(ProcessRow.Read).OfType<ProcessRow>();

    private static IEnumerable<int> Ids() =>
        Directory.EnumerateDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0);

    /// <returns>None where the process has ended in between.</returns>
    private static string[] ArgumentsOf(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
        }
        catch (Exception ended) when (ended is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <returns>The real one; null where the process has ended in between.</returns>
    private static int? UserOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("Uid:", StringComparison.Ordinal));
            return (int)uint.Parse(line.Split('\t')[1], CultureInfo.InvariantCulture);
        }
        catch (Exception ended) when (ended is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return null;
        }
    }
}
