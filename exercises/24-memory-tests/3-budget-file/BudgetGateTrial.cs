using MemoryTests.Operations;

namespace MemoryTests.Exercise3;

/// <summary>A program some of whose operations have grown since its budgets were recorded, and some of which have become thriftier.</summary>
public sealed class BudgetGateTrial : Trial<GateInput, GateAnswer>
{
    public static Version Runtime { get; } = new(10, 0, 12);

    public override int Size => 6;

    /// <summary>So many operations, of six.</summary>
    public override GateInput Input(Seed seed, int size)
    {
        var random = seed.Random();
        var operations = new List<Operation>();
        var budgets = new Dictionary<string, Formula>();
        foreach (var (operation, formula) in Known(seed).Take(size))
        {
            operations.Add(operation.With(objects: random.Below(3), objectsPerRow: random.Below(2)));
            budgets[operation.Name] = formula with { PerCall = formula.PerCall + 24 * random.Below(3) };
        }

        return new GateInput(new BudgetFile(Runtime, budgets).ToJson(), operations, Runtime);
    }

    protected override GateAnswer Run(GateInput input)
    {
        var report = BudgetGate.Check(input.Json, input.Operations, input.Runtime);
        return new GateAnswer(report, [.. report.Over.Select(BudgetGate.Describe)], BudgetGate.Record(input.Json, input.Operations, input.Runtime));
    }

    /// <summary>The operations and what they allocate: facts of the language.</summary>
    internal static IEnumerable<(Operation Operation, Formula Formula)> Known(Seed seed) =>
    [
        (FlightOperations.TotalDelay(seed), new Formula(0, 0)),
        (FlightOperations.DelaysInHours(seed), new Formula(24, 8)),
        (FlightOperations.LateFlags(seed), new Formula(24, 1)),
        (FlightOperations.RowsAsObjects(seed), new Formula(24, 32)),
        (FlightOperations.FlightsOfEachMinute(seed), new Formula(40_344, 0)),
        (FlightOperations.FlightsOfEachDelay(seed), new Formula(0, 0)),
    ];
}
