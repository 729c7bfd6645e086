namespace UnderstandingGc.Exercise1;

public static class SizePredictor
{
    /// <summary>What carrying out <paramref name="plan"/> allocates, to the byte, in a 64-bit process.</summary>
    public static long Of(Plan plan) => (long)plan.Items * plan.ItemBytes;
}
