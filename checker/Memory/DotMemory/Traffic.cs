using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;
using Checker.Memory.Trials;

namespace Checker.Memory.DotMemory;

/// <summary>What one call of a trial makes: the traffic between two checkpoints, less the instrument's own.</summary>
internal sealed class Traffic(Library library, Trial trial)
{
    private const int Windows = 4;

    private static readonly ConditionalWeakTable<Type, StrongBox<long>> ScratchOf = [];

    /// <summary>The null control stands before each reading, the positive one before the first.</summary>
    public Rows Read(int size, Func<object, object, Rows> question, bool isFirst = false)
    {
        using var turn = Turn.Take();
        var own = Calibration.OwnOf(control => Window(control, 1, question));
        if (isFirst)
            Calibration.RequireCount(control => Window(control, 1, question), own);
        return Enumerable.Range(0, Windows).Select(_ => Window(trial, size, question)).MinBy(rows => rows.Total.Bytes)!.Less(own);
    }

    /// <summary>
    /// Bytes that a first call at a new size made beyond a later one: kept from call to call. The engine's own rule, and read once for each type of
    /// trial as there, because the size has to be new.
    /// </summary>
    public long ReadScratch()
    {
        using var turn = Turn.Take();
        return ScratchOf.GetValue(trial.GetType(), _ => new StrongBox<long>(ProbeScratch())).Value;
    }

    private long ProbeScratch()
    {
        var least = long.MaxValue;
        for (var probe = 0; probe < Meter.ScratchProbes && least > 0; probe++)
        {
            var size = Math.Max(Meter.ScratchFactor * trial.Size, 2 * Meter.LargestSizeOf(trial));
            var first = BytesOf(size);
            var later = Enumerable.Range(0, Windows).Select(_ => new Window(0, BytesOf(size), TimeSpan.Zero)).ToList();
            least = Math.Min(least, Meter.Excess(first, later, Meter.OneTimeCost));
        }

        return least;
    }

    private long BytesOf(int size) => Window(trial, size, Counted.Allocated.All).Total.Bytes;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Rows Window(Trial code, int size, Func<object, object, Rows> question)
    {
        using var scene = Meter.Set(code, size);
        var checkpoint = library.Check();
        scene.Run();
        return library.Check(memory => question(memory, checkpoint));
    }
}
