using System.Runtime.CompilerServices;

namespace Checker.Memory.Tests.Tiers.Rows;

/// <summary>Five methods that the JIT makes cheaper when it optimises.</summary>
public static class Code
{
    private static readonly int[] Numbers = [1, 2, 3];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Box(int number)
    {
        object boxed = number;
        return (int)boxed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int SmallArray(int number)
    {
        int[] three = [number, 2, 3];
        return three[0] + three[1] + three[2];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Closure(int number)
    {
        Func<int, int> add = other => number + other;
        return add(2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int LocalObject(int number) => new Types.Made.Station(number).Number;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Enumeration()
    {
        IEnumerable<int> numbers = Numbers;
        var sum = 0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }
}

public sealed class BoxTrial : RowTrial
{
    protected override int Run(int input) => Code.Box(input);
}

public sealed class SmallArrayTrial : RowTrial
{
    protected override int Run(int input) => Code.SmallArray(input);
}

public sealed class ClosureTrial : RowTrial
{
    protected override int Run(int input) => Code.Closure(input);
}

public sealed class LocalObjectTrial : RowTrial
{
    protected override int Run(int input) => Code.LocalObject(input);
}

public sealed class EnumerationTrial : RowTrial
{
    protected override int Run(int input) => Code.Enumeration();
}

public abstract class RowTrial : Trial<int, int>
{
    public override int Size => 1;

    public sealed override int Input(Seed seed, int size) => (int)(seed.Value % 100);
}
