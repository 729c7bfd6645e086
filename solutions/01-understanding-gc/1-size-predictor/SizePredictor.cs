namespace UnderstandingGc.Exercise1;

public static class SizePredictor
{
    // Each object begins with a header and its type, 8 bytes each; arrays and text go on with their length.
    private const int Beginning = 16;
    private const int BeginningOfArray = Beginning + 8;
    private const int BeginningOfText = Beginning + sizeof(int);
    private const int Reference = 8;

    // A reference to its array, the count, and the number of changes so far.
    private const int List = Beginning + Reference + sizeof(int) + sizeof(int);
    private const int FirstCapacity = 4;

    /// <summary>What carrying out <paramref name="plan"/> allocates, to the byte, in a 64-bit process.</summary>
    public static long Of(Plan plan) => plan.Kind switch
    {
        Kind.Array => ArrayOf(plan.Items, plan.ItemBytes),
        Kind.Text => TextOf(plan.Items),
        Kind.Boxes or Kind.Rows => ArrayOf(plan.Items, Reference) + (plan.Items * Rounded(Beginning + plan.ItemBytes)),
        Kind.PresizedList => List + (plan.Items == 0 ? 0 : ArrayOf(plan.Items, plan.ItemBytes)),
        Kind.GrownList => List + ArraysOfGrowth(plan.Items, plan.ItemBytes),
        _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.Kind, "There is no such kind."),
    };

    private static long ArrayOf(long items, int itemBytes) => Rounded(BeginningOfArray + (items * itemBytes));

    // The text is followed by one character more, for C; of the empty one there is one for all.
    private static long TextOf(long characters) =>
        characters == 0 ? 0 : Rounded(BeginningOfText + ((characters + 1) * sizeof(char)));

    private static long ArraysOfGrowth(int items, int itemBytes)
    {
        long bytes = 0;
        for (long capacity = FirstCapacity, full = 0; full < items; full = capacity, capacity *= 2)
            bytes += ArrayOf(capacity, itemBytes);
        return bytes;
    }

    private static long Rounded(long bytes) => (bytes + 7) / 8 * 8;
}
