using System.Globalization;
using Checker.Memory.Trials;
using Checker.Memory.Workers;

namespace Checker.Memory.Peaks;

/// <summary>Runs a trial once in a process whose managed heap has a hard limit.</summary>
internal static class HeapLimit
{
    /// <summary>Below this the runtime itself may not start.</summary>
    public static Bytes Least { get; } = 12 << 20;

    private static readonly Trial Nothing = new WorkTrial<int>(static () => 0);

    /// <exception cref="InconclusiveException">The limit is too low for any call, or the code failed for another reason.</exception>
    public static End Run(Trial trial, int size, Bytes heap) => Run(trial, size, heap, Worker.Patience);

    internal static End Run(Trial trial, int size, Bytes heap, TimeSpan patience)
    {
        var subject = Subject.Of(trial);
        var end = TryRun(subject.Assembly, subject, size, heap, patience);
        // The control: whoever fails under a limit under which nothing can be done has proved nothing.
        if (!end.HasFinished && TryRun(subject.Assembly, Subject.Of(Nothing), 1, heap, Worker.Patience) is { HasFinished: false } control)
        {
            throw InconclusiveException.Because(
                $"a call that does nothing did not end with a heap of {heap} either: {control.How}",
                "Allow a larger heap.");
        }

        return end;
    }

    private static End TryRun(string program, Subject subject, int size, Bytes heap, TimeSpan patience)
    {
        using var worker = Worker.Start(program, new Dictionary<string, string>
        {
            // The runtime reads this number as hexadecimal.
            ["DOTNET_GCHeapHardLimit"] = heap.Count.ToString("X", CultureInfo.InvariantCulture),
        });
        try
        {
            var report = worker.Ask(new Order(Tasks.Finish, subject, size), patience);
            if (report.RanOutOfMemory || report.Failure?.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal) == true)
                return new End(false, "it ran out of memory and caught the exception");
            return report.Failure is null
                ? new End(true, "")
                : throw new InvalidOperationException($"The code under test threw in the worker process:\n{report.Failure}");
        }
        catch (WorkerEndedException ended)
        {
            return new End(false, LastWords.Of(ended, patience));
        }
    }
}
