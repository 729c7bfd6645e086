using System.Collections.Concurrent;

namespace MemoryTests.Dashboards;

/// <summary>
/// The finalizer of a chart gives a picture back to the graphics library, and that takes a moment. In one that leaks it puts the chart on a queue,
/// "to be given back later". So the chart is alive again, and stays so.
/// </summary>
/// <param name="leaks">Whether it leaks.</param>
/// <param name="milliseconds">The moment.</param>
public sealed class PictureDashboard(bool leaks, int milliseconds = PictureDashboard.LongMoment) : Dashboard
{
    /// <summary>Longer than it takes to collect without waiting for finalizers.</summary>
    public const int LongMoment = 50;

    /// <summary>For those who are asked many times.</summary>
    public const int ShortMoment = 5;

    private readonly ConcurrentQueue<Chart> _later = new();

    public override bool NeedsFinalizers => true;

    public override void Finalized(Chart chart)
    {
        if (leaks)
            _later.Enqueue(chart);
        else
            Thread.Sleep(milliseconds);
    }
}
