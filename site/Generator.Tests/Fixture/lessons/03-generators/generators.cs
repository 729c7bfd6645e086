namespace Lessons;

public sealed class Generators
{
    #region sum-stored
    private static long SumStored(int n)
    {
        var squares = new List<long>();   // grows by doubling
        for (int x = 1; x <= n; x++)
            squares.Add((long)x * x); // [a]
        return squares.Sum(); // [a!]
    }
    #endregion

    #region sum-lazily
    private static long SumLazily(int n) =>
        Enumerable.Range(1, n).Select(x => (long)x * x).Sum();
    #endregion

    #region checked-sum
    private static sbyte Add(sbyte a, sbyte b) => checked((sbyte)(a + b));
    #endregion
}
