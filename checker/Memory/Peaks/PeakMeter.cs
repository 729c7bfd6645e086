using Checker.Memory.Allocations;
using Checker.Memory.Workers;

namespace Checker.Memory.Peaks;

/// <summary>Has a worker run a trial that is watched at its marks.</summary>
internal static class PeakMeter
{
    private static readonly Dictionary<string, string> NoSettings = [];

    public static IReadOnlyList<Bytes> Read(Trial trial, int size)
    {
        var subject = Subject.Of(trial);
        using var worker = Worker.Start(subject.Assembly, NoSettings);
        try
        {
            var report = worker.Ask(new Order(Tasks.Peak, subject, size));
            if (report.Failure is { } failure)
                throw new InvalidOperationException($"{Code.NameOf(trial)} threw in the worker process:\n{failure}");
            return [.. report.Marks!.Select(mark => new Bytes(mark))];
        }
        catch (WorkerEndedException end)
        {
            throw end.AsInconclusive(Code.NameOf(trial));
        }
    }
}
