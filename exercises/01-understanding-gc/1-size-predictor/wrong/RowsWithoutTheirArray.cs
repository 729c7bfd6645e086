// Caught by: Predicts_rows_to_the_byte
// The rows are counted, and the array of references to them is taken for nothing; boxes were got right by trying.
namespace UnderstandingGc.Exercise1;

public static class SizePredictor
{
    public static long Of(Plan plan) => plan.Kind switch
    {
        Kind.Array => ArrayOf(plan.Items, plan.ItemBytes),
        Kind.Text => plan.Items == 0 ? 0 : Rounded(22 + (2L * plan.Items)),
        Kind.Boxes => ArrayOf(plan.Items, 8) + (plan.Items * Rounded(16 + plan.ItemBytes)),
        Kind.Rows => plan.Items * Rounded(16 + plan.ItemBytes),
        Kind.PresizedList => 32 + (plan.Items == 0 ? 0 : ArrayOf(plan.Items, plan.ItemBytes)),
        _ => 32 + ArraysOfGrowth(plan.Items, plan.ItemBytes),
    };

    private static long ArrayOf(long items, int itemBytes) => Rounded(24 + (items * itemBytes));

    private static long ArraysOfGrowth(int items, int itemBytes)
    {
        long bytes = 0;
        for (long capacity = 4, full = 0; full < items; full = capacity, capacity *= 2)
            bytes += ArrayOf(capacity, itemBytes);
        return bytes;
    }

    private static long Rounded(long bytes) => (bytes + 7) / 8 * 8;
}
