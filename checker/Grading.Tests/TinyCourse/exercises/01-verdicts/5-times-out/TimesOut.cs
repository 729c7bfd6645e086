namespace Verdicts.Exercise5;

public static class TimesOut
{
    public static long Of(int[] numbers)
    {
        while (numbers.Length > 0)
            Thread.Yield();
        return 0;
    }
}
