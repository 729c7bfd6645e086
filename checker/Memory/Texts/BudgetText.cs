using Checker.Memory.Budgets;

namespace Checker.Memory;

/// <summary>What a person reads when an allocation is over the budget that is checked in for it.</summary>
internal static class BudgetText
{
    /// <summary>The failure, or null where there is none.</summary>
    public static string? Of(Allocation found, Promise promise) =>
        found.Bytes <= promise.Bytes ? null
        : promise.Recorded == promise.Here ? OverBudget(found, promise)
        : OnAnotherRuntime(found, promise);

    private static string OverBudget(Allocation found, Promise promise) =>
        $"""
         {found.Code} should stay within its budget, {promise.Name} in {BudgetsFile.Name}:

             {promise.Bytes} on .NET {promise.Recorded}{InTier(found)}

         but allocated

             {found.Bytes}{AllocationText.With(found.Size)}, {More(found, promise)} more{BreakdownText.Whence(found)}

         Where that is meant, it is a new budget. {Ledger.HowToRecord}
         """;

    private static string OnAnotherRuntime(Allocation found, Promise promise) =>
        $"""
         {found.Code} should allocate on .NET {promise.Here} no more than on .NET {promise.Recorded}, but {promise.Name} in {BudgetsFile.Name} differs:

             .NET {promise.Recorded}  {promise.Bytes}{InTier(found)}
             .NET {promise.Here}  {found.Bytes}{InTier(found)}{AllocationText.With(found.Size)}, {More(found, promise)} more{BreakdownText.Whence(found)}

         If that is the runtime's doing, record the figure beside the former one. {Ledger.HowToRecord}
         """;

    private static Bytes More(Allocation found, Promise promise) => found.Bytes.Count - promise.Bytes.Count;

    private static string InTier(Allocation found) => found.Tier switch
    {
        Tier.Cold => " in the first calls of a process",
        Tier.Unoptimized => " in code that is not optimised",
        _ => "",
    };
}
