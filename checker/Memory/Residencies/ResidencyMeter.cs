using Checker.Memory.Allocations;
using Checker.Memory.Workers;

namespace Checker.Memory.Residencies;

/// <summary>Has several workers run a trial once: what a call takes from the system, it takes in its first call of a process.</summary>
internal static class ResidencyMeter
{
    private const int Runs = 5;

    private static readonly Dictionary<string, string> NoSettings = [];

    public static Residency Read(Trial trial, int size)
    {
        var subject = Subject.Of(trial);
        return Residency.Of(Code.NameOf(trial), size, [.. Enumerable.Range(0, Runs).Select(_ => Run(trial, subject, size))]);
    }

    private static ResidencyReading Run(Trial trial, Subject subject, int size)
    {
        using var worker = Worker.Start(subject.Assembly, NoSettings);
        try
        {
            var report = worker.Ask(new Order(Tasks.Residency, subject, size));
            return report.Failure is null
                ? new ResidencyReading(report.Resident, report.ResidentError)
                : throw new InvalidOperationException($"{Code.NameOf(trial)} threw in the worker process:\n{report.Failure}");
        }
        catch (WorkerEndedException end)
        {
            throw end.AsInconclusive(Code.NameOf(trial));
        }
    }
}
