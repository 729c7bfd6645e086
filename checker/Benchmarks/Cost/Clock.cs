using System.Diagnostics;

namespace Checker.Benchmarks.Cost;

/// <summary>Takes the same time several times; the median is what a person meets.</summary>
internal static class Clock
{
    public static TimeSpan Median(int times, Action work)
    {
        var taken = new List<TimeSpan>();
        for (var time = 0; time < times; time++)
            taken.Add(Once(work));
        taken.Sort();
        return taken[taken.Count / 2];
    }

    public static TimeSpan Once(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }
}
