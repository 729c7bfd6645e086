namespace Checker.Memory.Tests.Misuse;

/// <summary>Trials that a person writes by mistake.</summary>
public abstract class MistakenTrial : Trial<int, double>
{
    public override int Size => 1_000;

    public override int Input(Seed seed, int size) => size;
}

public sealed class ThrowingTrial : MistakenTrial
{
    protected override double Run(int input) => throw new FormatException("'n/a' is no number");
}

public sealed class NoInputTrial : MistakenTrial
{
    public override int Input(Seed seed, int size) => throw new FileNotFoundException("there is no flights.csv");

    protected override double Run(int input) => input;
}

public sealed class ClockTrial : MistakenTrial
{
    protected override double Run(int input) => DateTime.UtcNow.Ticks % 1_000_000;
}

public sealed class RandomTrial : MistakenTrial
{
    public override int Input(Seed seed, int size) => Random.Shared.Next(1_000_000);

    protected override double Run(int input) => input;
}

public sealed class SeededTrial : MistakenTrial
{
    public override int Input(Seed seed, int size) => seed.Random().Below(1_000_000);

    protected override double Run(int input) => input;
}

/// <summary>Says itself that its answers differ.</summary>
public sealed class TolerantTrial : MistakenTrial
{
    public override double Tolerance => 1;

    protected override double Run(int input) => Random.Shared.NextDouble();
}

/// <summary>Its answer is no JSON.</summary>
public sealed class UnwrittenTrial : Trial<int, Func<int>>
{
    private static readonly Func<int> Answered = static () => 1;

    public override int Input(Seed seed, int size) => size;

    protected override Func<int> Run(int input) => Answered;
}

public sealed class BackwardsTrial : MistakenTrial
{
    public override int Size => -1;

    protected override double Run(int input) => input;
}

public sealed class EmptyTrial : MistakenTrial
{
    public override int Size => 0;

    protected override double Run(int input) => input;
}
