// Caught by: Keeps_nothing
// The capacity of a grown list, looked up in a table of 4,096 counts that stays for good, though the loop knows it after a few rounds.
namespace UnderstandingGc.Exercise1;

public static class SizePredictor
{
    private static readonly int[] Capacities = MakeTable();

    public static long Of(Plan plan) => plan.Kind switch
    {
        Kind.Array => ArrayOf(plan.Items, plan.ItemBytes),
        Kind.Text => plan.Items == 0 ? 0 : Rounded(22 + (2L * plan.Items)),
        Kind.Boxes or Kind.Rows => ArrayOf(plan.Items, 8) + (plan.Items * Rounded(16 + plan.ItemBytes)),
        Kind.PresizedList => 32 + (plan.Items == 0 ? 0 : ArrayOf(plan.Items, plan.ItemBytes)),
        _ => 32 + ArraysOfGrowth(plan.Items, plan.ItemBytes),
    };

    private static int[] MakeTable()
    {
        var capacities = new int[4_096];
        for (var items = 1; items < capacities.Length; items++)
            capacities[items] = items <= 4 ? 4 : items > capacities[items - 1] ? 2 * capacities[items - 1] : capacities[items - 1];
        return capacities;
    }

    private static long ArraysOfGrowth(int items, int itemBytes)
    {
        long bytes = 0;
        var last = items < Capacities.Length ? Capacities[items] : long.MaxValue;
        for (long capacity = 4, full = 0; full < items && capacity <= last; full = capacity, capacity *= 2)
            bytes += ArrayOf(capacity, itemBytes);
        return bytes;
    }

    private static long ArrayOf(long items, int itemBytes) => Rounded(24 + (items * itemBytes));

    private static long Rounded(long bytes) => (bytes + 7) / 8 * 8;
}
