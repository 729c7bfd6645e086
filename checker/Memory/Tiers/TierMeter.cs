using Checker.Memory.Allocations;
using Checker.Memory.Workers;

namespace Checker.Memory.Tiers;

/// <summary>Reads what a call allocates in a tier other than this process's own: a new worker runs nothing else.</summary>
internal static class TierMeter
{
    private static readonly Dictionary<string, string> Cold = new()
    {
        ["DOTNET_TieredCompilation"] = "1",
        ["DOTNET_TieredPGO"] = "1",
        ["DOTNET_TC_QuickJitForLoops"] = "1",
    };

    private static readonly Dictionary<string, string> Unoptimized = new()
    {
        ["DOTNET_TieredCompilation"] = "0",
        ["DOTNET_JITMinOpts"] = "1",
    };

    private static readonly Dictionary<string, string> AsHere = [];

    public static Allocation Read(Trial trial, int size, Tier tier)
    {
        var report = Ask(trial, size, tier == Tier.Cold ? Cold : Unoptimized);
        return new Allocation(Code.NameOf(trial), size, report.Process, report.Process - report.Thread, Bytes.Zero, BlindSpots.In(trial)) { Tier = tier };
    }

    /// <summary>The bytes that the very first call of a process allocates on its thread, in this process's own tier.</summary>
    public static long VeryFirstCall(Trial trial) => Ask(trial, trial.Size, AsHere).First;

    private static Report Ask(Trial trial, int size, Dictionary<string, string> settings)
    {
        var subject = Subject.Of(trial);
        using var worker = Worker.Start(subject.Assembly, settings);
        try
        {
            var report = worker.Ask(new Order(Tasks.FirstCalls, subject, size));
            return report.Failure is null
                ? report
                : throw new InvalidOperationException($"{Code.NameOf(trial)} threw in the worker process:\n{report.Failure}");
        }
        catch (WorkerEndedException end)
        {
            throw end.AsInconclusive(Code.NameOf(trial));
        }
    }
}
