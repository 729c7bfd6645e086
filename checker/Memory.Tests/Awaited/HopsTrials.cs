namespace Checker.Memory.Tests.Awaited;

public abstract class HopsTrial : AsyncTrial<int, int>
{
    public override int Size => 1;

    public sealed override int Input(Seed seed, int size) => size;
}

public sealed class NoHopTrial : HopsTrial
{
    protected override Task<int> RunAsync(int input) => Hops.Yielding(0);
}

public sealed class OneHopTrial : HopsTrial
{
    protected override Task<int> RunAsync(int input) => Hops.Yielding(1);
}

public sealed class TwoHopsTrial : HopsTrial
{
    protected override Task<int> RunAsync(int input) => Hops.Yielding(2);
}

public sealed class TenHopsTrial : HopsTrial
{
    protected override Task<int> RunAsync(int input) => Hops.Yielding(10);
}

public sealed class FailingTrial : HopsTrial
{
    protected override Task<int> RunAsync(int input) => Hops.Failing();
}

/// <summary>Its answer is a task, and nobody waits for it.</summary>
public sealed class UnawaitedTrial : Trial<int, Task<int>>
{
    public override int Size => 1;

    public override int Input(Seed seed, int size) => size;

    protected override Task<int> Run(int input) => Hops.Leaving(input);
}

public sealed class FinishedTrial : Trial<int, ValueTask<int>>
{
    public override int Size => 1;

    public override int Input(Seed seed, int size) => size;

    protected override ValueTask<int> Run(int input) => ValueTask.FromResult(input);
}
