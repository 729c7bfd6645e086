using Checker.Memory.Trials.Awaiting;

namespace Checker.Memory.Trials;

/// <summary>A piece of code without input, as a trial. Where it returns a task, the task is run to its end.</summary>
internal sealed class WorkTrial<T>(Func<T> work) : Trial<int, T>, IWork
{
    public override int Size => 1;

    public Delegate Work => work;

    internal override bool IsSized => false;

    public override int Input(Seed seed, int size) => size;

    protected override T Run(int input) => Awaiting<T>.Instance is { } awaiting ? Pump.Run(static work => work(), work, awaiting) : work();

    /// <summary>It has neither seed nor size to run it with again.</summary>
    internal override bool Explains(Exception thrown) => false;
}
