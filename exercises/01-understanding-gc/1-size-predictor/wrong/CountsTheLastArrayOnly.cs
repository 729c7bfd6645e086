// Caught by: Predicts_grown_lists_to_the_byte
// What is left in the end is one array of the next power of two; the arrays that were outgrown were allocated all the same.
using System.Numerics;

namespace UnderstandingGc.Exercise1;

public static class SizePredictor
{
    public static long Of(Plan plan) => plan.Kind switch
    {
        Kind.Array => ArrayOf(plan.Items, plan.ItemBytes),
        Kind.Text => plan.Items == 0 ? 0 : Rounded(22 + (2L * plan.Items)),
        Kind.Boxes or Kind.Rows => ArrayOf(plan.Items, 8) + (plan.Items * Rounded(16 + plan.ItemBytes)),
        Kind.PresizedList => 32 + (plan.Items == 0 ? 0 : ArrayOf(plan.Items, plan.ItemBytes)),
        _ => 32 + (plan.Items == 0 ? 0 : ArrayOf(BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, plan.Items)), plan.ItemBytes)),
    };

    private static long ArrayOf(long items, int itemBytes) => Rounded(24 + (items * itemBytes));

    private static long Rounded(long bytes) => (bytes + 7) / 8 * 8;
}
