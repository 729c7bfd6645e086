using System.Collections.Concurrent;

namespace MemoryTests.Dashboards;

/// <summary>
/// The finalizer of a chart gives a picture back to the graphics library, and that takes a moment. In one that leaks it puts the chart on a queue,
/// "to be given back later". So the chart is alive again, and stays so.
/// </summary>
public sealed class PictureDashboard(bool leaks) : Dashboard
{
    private const int Milliseconds = 50;

    private readonly ConcurrentQueue<Chart> _later = new();

    public override bool NeedsFinalizers => true;

    public override void Finalized(Chart chart)
    {
        if (leaks)
            _later.Enqueue(chart);
        else
            Thread.Sleep(Milliseconds);
    }
}
