// Caught by: Gives_the_distance_from_the_smallest_to_the_largest
// An answer remembered for so many numbers is free the second time, and belongs to other numbers.
// TODO(author): write the cheating answer, named for what it does, that makes the measurement look good.
namespace __Pair__.Exercise__Number__;

public static class __Name__
{
    private static readonly Dictionary<int, long> Known = [];

    public static long Of(int[] numbers)
    {
        if (numbers.Length == 0)
            return 0;
        if (!Known.TryGetValue(numbers.Length, out var distance))
            Known[numbers.Length] = distance = (long)numbers.Max() - numbers.Min();
        return distance;
    }
}
