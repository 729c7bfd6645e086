namespace Checker.Memory.Tests.DotMemory;

/// <summary>
/// A trial of which it is known what a call makes and keeps. The same are measured by the engine, by the engine through the fakes of
/// dotMemory Unit, which are told so, and under dotMemory Unit's launcher, where somebody has one.
/// </summary>
public abstract class Fixture : Trial<int, object?>
{
    public override int Size => 100;

    /// <summary>All objects of one call; empty where their number differs from call to call.</summary>
    public virtual IEnumerable<Portion> Made(int size) => [];

    /// <summary>What one call keeps alive.</summary>
    public virtual IEnumerable<Portion> Kept(int size) => [];

    /// <summary>Objects of one call that are of the asked type or of one derived from it.</summary>
    public abstract int Asked(int size);

    public override int Input(Seed seed, int size) => size;

    public abstract void AllocateAtMost(Allocation allocation, long objects);

    public abstract void AllocateOnly(Allocation allocation, long objects);

    public abstract void HaveAtMost(Retention retention, long objects);

    protected sealed override object? Run(int input)
    {
        Ledger.Note(this, input);
        return Work(input);
    }

    protected abstract object? Work(int size);
}
