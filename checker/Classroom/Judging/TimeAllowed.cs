using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Judging;

/// <summary>
/// How long a submission may run: a multiple of what the solution took when the manifest was planned, so that an endless loop does not cost a minute of a core.
/// It is processor time, which a busy machine does not lengthen.
/// </summary>
internal static class TimeAllowed
{
    // Measured as processor time of one run, on a loaded machine: the solutions of 47 exercises take 0.4 to 1.7 seconds. Of 479 starters, peers and known-wrong answers, which are as
    // wasteful as honest work gets, one never ends and 472 take 1.6 at the most. The others take up to 2.6, where the solution takes 0.4 to 1.1, and 6.9, where it takes 1.7: that
    // one has three and a half times what it needs, so that a node may be as much slower than the machine that planned.

    /// <summary>Seconds.</summary>
    private const int Least = 15;

    private const int Factor = 15;

    /// <summary>Seconds, so that two plans of one assignment mostly agree to the byte.</summary>
    private const int Step = 5;

    /// <summary>A busy machine lengthens real time; a submission that sleeps costs a lane, and no core.</summary>
    private const int WallOfCpu = 3;

    /// <param name="solution">Processor time of the solution's own run; null where nothing counts.</param>
    /// <returns>Seconds of processor time; null for the limits that hold for everything.</returns>
    public static int? SecondsFor(TimeSpan? solution) =>
        solution is { } cpu ? Math.Max(Least, Step * (int)Math.Ceiling(Factor * cpu.TotalSeconds / Step)) : null;

    /// <param name="most">What holds for everything; it is never exceeded.</param>
    public static JailLimits Within(JailLimits most, int? seconds) => seconds is not { } allowed ? most : most with
    {
        Cpu = Lesser(most.Cpu, TimeSpan.FromSeconds(allowed)),
        Wall = Lesser(most.Wall, TimeSpan.FromSeconds(WallOfCpu * allowed)),
    };

    private static TimeSpan Lesser(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
