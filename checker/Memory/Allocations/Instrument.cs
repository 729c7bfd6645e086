using System.Diagnostics;
using System.Reflection;
using System.Runtime;
using Checker.Memory.Retentions;
using Checker.Memory.Trials;

namespace Checker.Memory.Allocations;

/// <summary>Says no when the counters of this process cannot be trusted.</summary>
internal static class Instrument
{
    private const int Windows = 20;

    /// <summary>A runtime thread allocates now and then; whoever allocates more often is also in the windows that are believed.</summary>
    private const int MostNoisyWindows = 2;

    public static void Check(Trial trial) => Check(Neighbourhood.Of(trial));

    public static void Check(Neighbourhood neighbourhood)
    {
        if (GCSettings.LatencyMode != GCLatencyMode.Batch)
        {
            throw InconclusiveException.Because(
                $"the collector is in {GCSettings.LatencyMode} mode, and the counters are exact in Batch mode only",
                "Set <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection> in the test project, and leave GCSettings.LatencyMode alone.");
        }

        if (!IsOff("System.Runtime.TieredCompilation", "DOTNET_TieredCompilation"))
        {
            throw InconclusiveException.Because(
                "tiered compilation is on, so one method has several exact byte counts",
                "Set <TieredCompilation>false</TieredCompilation> in the test project.");
        }

        if (neighbourhood.Territory.Assemblies.FirstOrDefault(IsUnoptimised) is { } unoptimised)
        {
            throw InconclusiveException.Because(
                $"{unoptimised.GetName().Name} was compiled without optimisation",
                "Set <Optimize>true</Optimize> in its project, in every configuration, or run the tests with -c Release.");
        }
    }

    private static bool IsUnoptimised(Assembly assembly) => assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true };

    /// <summary>The null control: while no code is measured, for as long as a window is, nothing may be counted.</summary>
    public static void RequireQuietProcess(TimeSpan duration)
    {
        using var waiting = new WorkTrial<bool>(() => SpinFor(duration)).Set(new Seed(0), size: 1);
        var noisy = Enumerable.Range(0, Windows).Count(_ => Window.Around(waiting).Process != 0);
        if (noisy <= MostNoisyWindows)
            return;
        throw InconclusiveException.Because(
            $"other threads of this process allocate (in {noisy} of {Windows} windows in which no code was measured)",
            "Run memory tests one at a time, and stop threads that an earlier test started.");
    }

    private static bool SpinFor(TimeSpan duration)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < duration;)
            Thread.SpinWait(20);
        return true;
    }

    private static bool IsOff(string knob, string variable) =>
        Environment.GetEnvironmentVariable(variable) is { } value
            ? value == "0"
            : AppContext.GetData(knob) is "false" or false;
}
