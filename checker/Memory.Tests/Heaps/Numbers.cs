namespace Checker.Memory.Tests.Heaps.Numbers;

public static class Squares
{
    public static double[] Of(int count) => new double[count];
}

public sealed class NumbersTrial : Trial<int, double[]>
{
    public override int Size => 1;

    public override int Input(Seed seed, int size) => size;

    protected override double[] Run(int input) => Squares.Of(input);
}
