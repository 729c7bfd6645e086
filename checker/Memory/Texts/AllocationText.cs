namespace Checker.Memory;

/// <summary>What a person reads when an allocation is over its budget.</summary>
internal static class AllocationText
{
    /// <summary>The failure, one cause only, or null where there is none.</summary>
    public static string? Of(Allocation found, Bytes budget)
    {
        if (found.Unseen.Count > 0)
            return Unseen(found);
        if (found.Least > budget)
            return OverBudget(found, budget);
        return found.Scratch > Bytes.Zero ? Scratch(found) : null;
    }

    private static string OverBudget(Allocation found, Bytes budget)
    {
        // Two workers answer for this text; the first calls of a process are asked for while the other breaks the bytes down.
        if (found.Tier == Tier.Steady)
            Task.Run(() => found.InFirstCalls.Value);
        var whence = BreakdownText.Whence(found);
        return
            $"""
             {found.Code} should allocate at most

                 {budget}{BreakdownText.In(found)}

             but allocated

                 {(found.Doubt is null ? "" : "at least ")}{found.Least}{With(found.Size)}{InTier(found)}{OnOtherThreads(found)}{whence}
             """;
    }

    private static string Scratch(Allocation found) =>
        $"""
         {found.Code} should need no memory from one call to the next

         but a first call allocated

             {found.Scratch}

         that later calls did not: something keeps a buffer between calls, in a static field or a pool.
         """;

    private static string Unseen(Allocation found) =>
        $"""
         {found.Code} should allocate where it can be counted

         but calls

             {string.Join("\n    ", found.Unseen)}

         by which memory is taken that the collector's counters do not see.
         """;

    public static string With(int size) => size == 1 ? "" : FormattableString.Invariant($" with {size:N0} items");

    private static string InTier(Allocation found) => found.Tier switch
    {
        Tier.Cold => " in the first calls of a process",
        Tier.Unoptimized => " in code that is not optimised",
        _ => found.InFirstCalls.Value is { } first && first != found.Least
            ? $", once the JIT has optimised it\n    {first} in the first calls of a process"
            : "",
    };

    private static string OnOtherThreads(Allocation found) =>
        found.OtherThreads == Bytes.Zero ? "" : $"\n    {found.OtherThreads} of them on other threads than the caller's";
}
