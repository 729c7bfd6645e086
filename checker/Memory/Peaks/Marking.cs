using Checker.Memory.Heaps;
using Checker.Memory.Trials;

namespace Checker.Memory.Peaks;

/// <summary>Looks at what is alive at each mark, while a worker takes a peak.</summary>
internal sealed class Marking
{
    private const int MostMarks = 1 << 16;

    private static Marking? _current;

    // Room beforehand: a list that grows would be alive at the next mark.
    private readonly List<long> _marks = new(MostMarks);
    private long _before;

    private Marking()
    {
    }

    /// <summary>Runs <paramref name="scene"/>; returns the live bytes at its marks and at its end, less those before it.</summary>
    public static IReadOnlyList<long> Around(Scene scene)
    {
        var marking = new Marking();
        marking._before = LiveBytes.ReadSettled();
        _current = marking;
        try
        {
            scene.Run();
            marking.Add();
            return marking._marks;
        }
        finally
        {
            _current = null;
        }
    }

    public static void Mark() => _current?.Add();

    private void Add() => _marks.Add(LiveBytes.Read() - _before);
}
