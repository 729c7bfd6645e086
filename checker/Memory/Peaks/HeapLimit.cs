using System.Globalization;
using Checker.Memory.Trials;
using Checker.Memory.Workers;

namespace Checker.Memory.Peaks;

/// <summary>Runs a trial once in a process whose managed heap has a hard limit.</summary>
internal static class HeapLimit
{
    /// <summary>Below this the runtime itself may not start.</summary>
    public static Bytes Least { get; } = 12 << 20;

    // Exit codes of a process that dies of a signal: 128 + SIGABRT, 128 + SIGSEGV. Windows has codes of its own.
    private const int Aborted = 134;
    private const int Segmentation = 139;
    private const int FailFast = unchecked((int)0x80131623);
    private const int UnhandledException = unchecked((int)0xE0434352);

    private static readonly Trial Nothing = new WorkTrial<int>(static () => 0);

    /// <exception cref="InconclusiveException">The limit is too low for any call, or the code failed for another reason.</exception>
    public static End Run(Trial trial, int size, Bytes heap)
    {
        var subject = Subject.Of(trial);
        var end = TryRun(subject.Assembly, subject, size, heap);
        // The control: whoever fails under a limit under which nothing can be done has proved nothing.
        if (!end.HasFinished && TryRun(subject.Assembly, Subject.Of(Nothing), 1, heap) is { HasFinished: false } control)
        {
            throw InconclusiveException.Because(
                $"a call that does nothing did not end with a heap of {heap} either: {control.How}",
                "Allow a larger heap.");
        }

        return end;
    }

    private static End TryRun(string program, Subject subject, int size, Bytes heap)
    {
        using var worker = Worker.Start(program, new Dictionary<string, string>
        {
            // The runtime reads this number as hexadecimal.
            ["DOTNET_GCHeapHardLimit"] = heap.Count.ToString("X", CultureInfo.InvariantCulture),
        });
        try
        {
            return worker.Ask(new Order(Tasks.Finish, subject, size)).Failure is not { } failure ? new End(true, "")
                : failure.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal) ? new End(false, "it ran out of memory and caught the exception")
                : throw new InvalidOperationException($"The code under test threw in the worker process:\n{failure}");
        }
        catch (WorkerEndedException ended)
        {
            return new End(false, InWords(ended));
        }
    }

    private static string InWords(WorkerEndedException ended) => ended.ExitCode switch
    {
        null => "it did not come to an end: so near to the limit, the collector runs all the time",
        _ when ended.Output.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal) || ended.Output.Contains("Out of memory", StringComparison.Ordinal) =>
            "it ran out of memory",
        Aborted or FailFast or UnhandledException => "the runtime gave up",
        Segmentation => "the runtime broke down so near to the limit",
        { } code => $"its process ended with exit code {code}",
    };
}
