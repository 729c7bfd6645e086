using Checker.Memory.Allocations;
using Checker.Memory.Trials;

namespace Checker.Memory;

/// <summary>
/// A seeded scenario that the engine can size and repeat. Derive from <see cref="Trial{TInput,TAnswer}"/>.
/// </summary>
public abstract class Trial
{
    private protected Trial()
    {
    }

    /// <summary>How many items of input the assertions measure with, unless they name another size.</summary>
    public virtual int Size => 10_000;

    /// <summary>How far a number in an answer may be off, relative to the expected one. Zero asks for the same number.</summary>
    public virtual double Tolerance => 0;

    /// <summary>False for a piece of code that takes no input, so that no size means anything to it.</summary>
    internal virtual bool IsSized => true;

    /// <summary>What the very first call allocated on its thread; null before there was one.</summary>
    internal long? FirstCall { get; private protected set; }

    /// <summary>Whether an exception of the trial gets the seed and the size beside it. A process without memory has other worries.</summary>
    internal virtual bool Explains(Exception thrown) => thrown is not (InconclusiveException or OutOfMemoryException);

    /// <summary>Makes the input; the scene then waits to be run.</summary>
    internal abstract Scene Set(Seed seed, int size);
}

/// <summary>
/// A seeded scenario: <see cref="Input"/> makes the data and is never measured, <see cref="Run"/> is the only call into
/// the code under test. The answer serialises to JSON, so that a judge in another process can compare it.
/// </summary>
public abstract class Trial<TInput, TAnswer> : Trial
{
    /// <summary>Makes the input for <paramref name="seed"/>, with <paramref name="size"/> items. A disposable input is disposed after its run.</summary>
    public abstract TInput Input(Seed seed, int size);

    /// <summary>Calls the code under test. Anything allocated in here counts.</summary>
    protected abstract TAnswer Run(TInput input);

    /// <summary>Makes one call, for a test that asks what it answers. Only the first is watched: it pays for what the code keeps.</summary>
    public TAnswer Answer(TInput input)
    {
        if (FirstCall is not null)
            return Run(input);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = Run(input);
        FirstCall = GC.GetAllocatedBytesForCurrentThread() - before;
        return answer;
    }

    internal sealed override Scene Set(Seed seed, int size)
    {
        if (size < 0)
            throw new ArgumentOutOfRangeException(nameof(size), size, $"{Code.NameOf(this)} cannot be run with fewer than no items: give a Size of 0 or more.");
        try
        {
            return new Scene<TInput, TAnswer>(this, Input(seed, size), seed, size);
        }
        catch (Exception thrown) when (Explains(thrown))
        {
            throw TrialException.From($"The input of {Code.NameOf(this)}", seed, size, thrown);
        }
    }
}
