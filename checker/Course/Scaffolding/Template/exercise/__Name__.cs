// TODO(author): write the starter: right answers, and as wasteful as somebody new to C# would write it. It compiles and runs.
namespace __Pair__.Exercise__Number__;

public static class __Name__
{
    /// <summary>The largest number less the smallest; 0 for no numbers.</summary>
    public static long Of(int[] numbers)
    {
        if (numbers.Length == 0)
            return 0;
        var sorted = numbers.Order().ToList();
        return (long)sorted[^1] - sorted[0];
    }
}
