namespace Checker.Memory.Tests.DotMemory.Fixtures.Cached;

public sealed class Price(int cents)
{
    public int Cents => cents;
}

public static class Prices
{
    private static readonly Dictionary<long, Price> Known = [];

    private static long _next;

    public static void Remember(int count)
    {
        for (var number = 0; number < count; number++)
            Known.Add(_next++, new Price(number));
    }
}

public sealed class CachedTrial : Fixture<Price>
{
    public override IEnumerable<Portion> Kept(int size) => [Portion.Of<Price>(size, fields: 4)];

    protected override object? Work(int size)
    {
        Prices.Remember(size);
        return null;
    }
}
