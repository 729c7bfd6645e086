namespace Verdicts.Exercise7;

public static class Crashes
{
    public static long Of(int[] numbers) => Deeper(numbers, 0);

    private static long Deeper(int[] numbers, long depth) => Deeper(numbers, depth + 1) + numbers.Length;
}
