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

    public static IEnumerable<ProcessRow> All() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out var id) ? ProcessRow.Read(id) : null).OfType<ProcessRow>();
}
