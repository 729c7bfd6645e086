// Caught by: Counts_what_another_thread_allocates
// The thread's own counter needs no warnings about other threads, and misses the work that the operation gives to them.
using MemoryTests.Operations;

namespace MemoryTests.Exercise3;

public static class BudgetGate
{
    private const int Rows = 1_024;
    private const int Calls = 5;

    public static Formula Measure(Operation operation)
    {
        var (once, twice) = (BytesOf(operation, Rows), BytesOf(operation, 2 * Rows));
        var perRow = (twice - once) / Rows;
        return new Formula(once - perRow * Rows, perRow);
    }

    public static GateReport Check(string json, IReadOnlyList<Operation> operations, Version runtime)
    {
        var file = BudgetFile.Parse(json);
        if (file.Runtime.Major != runtime.Major)
            return new GateReport(GateVerdict.NotComparable, []);
        var over = new List<OverBudget>();
        foreach (var operation in operations)
        {
            var found = Measure(operation);
            if (BudgetOf(operation, file) is not { } budget)
                over.Add(new OverBudget(operation.Name, null, found));
            else if (!Fits(found, budget))
                over.Add(new OverBudget(operation.Name, budget, found));
        }

        return new GateReport(over.Count == 0 ? GateVerdict.Kept : GateVerdict.Broken, over);
    }

    public static string Record(string json, IReadOnlyList<Operation> operations, Version runtime)
    {
        var file = BudgetFile.Parse(json);
        var budgets = new Dictionary<string, Formula>();
        foreach (var operation in operations)
        {
            var found = Measure(operation);
            var budget = file.Runtime.Major == runtime.Major ? BudgetOf(operation, file) : null;
            budgets[operation.Name] = budget is { } known && !Fits(found, known) ? known : found;
        }

        return new BudgetFile(runtime, budgets).ToJson();
    }

    public static string Describe(OverBudget over)
    {
        if (over.Budget is not { } budget)
            return $"{over.Operation}: no budget -> {over.Found}";
        var parts = new List<string>();
        if (over.Found.PerCall != budget.PerCall)
            parts.Add($"{over.Found.PerCall - budget.PerCall:+0;-0} bytes a call");
        if (over.Found.PerRow != budget.PerRow)
            parts.Add($"{over.Found.PerRow - budget.PerRow:+0;-0} bytes a row");
        return $"{over.Operation}: {budget} -> {over.Found} ({string.Join(", ", parts)})";
    }

    private static long BytesOf(Operation operation, int rows)
    {
        var call = operation.Prepare(rows);
        call();
        var least = long.MaxValue;
        for (var count = 0; count < Calls; count++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static Formula? BudgetOf(Operation operation, BudgetFile file) =>
        file.Budgets.TryGetValue(operation.Name, out var budget) ? budget : null;

    private static bool Fits(Formula found, Formula budget) => found.PerCall <= budget.PerCall && found.PerRow <= budget.PerRow;
}
