namespace Verdicts.Exercise8;

public static class IsInconclusive
{
    public static long Of(int[] numbers)
    {
        // The collector in another mode than the engine can vouch for.
        System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.LowLatency;
        return numbers.Length == 0 ? 0 : numbers.Aggregate(0L, (sum, number) => sum + number);
    }
}
