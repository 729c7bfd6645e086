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
        // A process that runs out of memory leaves its temporary files behind; these go with it.
        var temporary = Directory.CreateTempSubdirectory("checker-memory-");
        try
        {
            return TryRun(program, subject, size, patience, new Dictionary<string, string>
            {
                // The runtime reads this number as hexadecimal.
                ["DOTNET_GCHeapHardLimit"] = heap.Count.ToString("X", CultureInfo.InvariantCulture),
                // Its socket would have to be in that folder, whose path may be too long for one; and nobody asks it anything.
                ["DOTNET_EnableDiagnostics"] = "0",
                ["TMPDIR"] = temporary.FullName,
                ["TEMP"] = temporary.FullName,
                ["TMP"] = temporary.FullName,
            });
        }
        finally
        {
            Remove(temporary);
        }
    }

    private static End TryRun(string program, Subject subject, int size, TimeSpan patience, IReadOnlyDictionary<string, string> settings)
    {
        using var worker = Worker.Start(program, settings);
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

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // A file that a dying process still holds open, on Windows: the system's temporary folder is swept by others.
        }
    }
}
