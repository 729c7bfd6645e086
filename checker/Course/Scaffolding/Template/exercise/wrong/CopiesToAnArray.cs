// Caught by: Makes_no_copy_of_the_numbers
// An array costs less than a list, which feels like the fix: it is still a copy of all numbers.
// TODO(author): write the tempting answer, named for what it does: the test above fails first on it.
namespace __Pair__.Exercise__Number__;

public static class __Name__
{
    public static long Of(int[] numbers)
    {
        if (numbers.Length == 0)
            return 0;
        var sorted = numbers.ToArray();
        Array.Sort(sorted);
        return (long)sorted[^1] - sorted[0];
    }
}
