using MemoryTests.Operations;

namespace MemoryTests.Exercise3;

public static class BudgetGate
{
    private const int Rows = 10_000;
    private const double Tolerance = 1.1;

    /// <summary>What a call of <paramref name="operation"/> allocates, once it has been called before.</summary>
    public static Formula Measure(Operation operation)
    {
        var call = operation.Prepare(Rows);
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return new Formula(0, (GC.GetAllocatedBytesForCurrentThread() - before) / Rows);
    }

    /// <summary>Compares a program with its budget file.</summary>
    /// <param name="runtime">The version of .NET that the program runs on.</param>
    public static GateReport Check(string json, IReadOnlyList<Operation> operations, Version runtime)
    {
        var file = BudgetFile.Parse(json);
        var over = new List<OverBudget>();
        foreach (var operation in operations)
        {
            var found = Measure(operation);
            if (file.Budgets.TryGetValue(operation.Name, out var budget) && found.At(Rows) > Tolerance * budget.At(Rows))
                over.Add(new OverBudget(operation.Name, budget, found));
        }

        return new GateReport(over.Count == 0 ? GateVerdict.Kept : GateVerdict.Broken, over);
    }

    /// <summary>The file to commit: as it was, and lower where the program has become thriftier.</summary>
    public static string Record(string json, IReadOnlyList<Operation> operations, Version runtime) =>
        new BudgetFile(runtime, operations.ToDictionary(operation => operation.Name, Measure)).ToJson();

    /// <summary>A line for the log of the build.</summary>
    public static string Describe(OverBudget over) => $"{over.Operation} allocates too much";
}
