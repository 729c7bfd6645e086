namespace Checker.Memory.Trials;

/// <summary>A piece of code without input, as a trial.</summary>
internal sealed class WorkTrial<T>(Func<T> work) : Trial<int, T>, IWork
{
    public override int Size => 1;

    public Delegate Work => work;

    internal override bool IsSized => false;

    public override int Input(Seed seed, int size) => size;

    protected override T Run(int input) => work();
}
