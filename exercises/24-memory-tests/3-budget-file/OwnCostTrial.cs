using Data;
using MemoryTests.Operations;

namespace MemoryTests.Exercise3;

/// <summary>What the gate itself costs, for so many operations that allocate nothing.</summary>
public sealed class OwnCostTrial : Trial<GateInput, GateVerdict>
{
    public override int Size => 8;

    public override GateInput Input(Seed seed, int size)
    {
        var delays = Synth.Column(seed, Operation.MostRows, below: 600);
        var operations = Enumerable.Range(0, size).Select(number => new Operation($"total {number}", rows => () => Total(delays.AsSpan(0, rows)))).ToList();
        var budgets = operations.ToDictionary(operation => operation.Name, _ => new Formula(0, 0));
        return new GateInput(new BudgetFile(BudgetGateTrial.Runtime, budgets).ToJson(), operations, BudgetGateTrial.Runtime);
    }

    protected override GateVerdict Run(GateInput input) => BudgetGate.Check(input.Json, input.Operations, input.Runtime).Verdict;

    private static object? Total(ReadOnlySpan<int> delays)
    {
        long total = 0;
        foreach (var delay in delays)
            total += delay;
        return total < 0 ? new OverflowException() : null;
    }
}
