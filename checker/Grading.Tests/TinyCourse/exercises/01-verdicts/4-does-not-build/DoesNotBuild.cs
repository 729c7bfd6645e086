namespace Verdicts.Exercise4;

public static class DoesNotBuild
{
    public static long Of(int[] numbers) => numbers.Summ();
}
