// TODO(author): write the solution, of the starter's name and shape. It passes every test.
namespace __Pair__.Exercise__Number__;

public static class __Name__
{
    /// <summary>The largest number less the smallest; 0 for no numbers.</summary>
    public static long Of(int[] numbers)
    {
        if (numbers.Length == 0)
            return 0;
        var (smallest, largest) = (numbers[0], numbers[0]);
        foreach (var number in numbers)
            (smallest, largest) = (Math.Min(smallest, number), Math.Max(largest, number));
        return (long)largest - smallest;
    }
}
