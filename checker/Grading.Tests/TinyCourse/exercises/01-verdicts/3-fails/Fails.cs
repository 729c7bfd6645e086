namespace Verdicts.Exercise3;

public static class Fails
{
    public static long Of(int[] numbers)
    {
        var copy = new int[numbers.Length];
        numbers.CopyTo(copy, 0);
        long sum = 0;
        foreach (var number in copy)
            sum += number;
        return sum;
    }
}
