using MemoryTests.Operations;

namespace MemoryTests.Exercise3;

public sealed class BudgetGateTests
{
    private static readonly BudgetGateTrial Trial = new();
    private static readonly OwnCostTrial OwnCost = new();
    private static readonly Version Runtime = BudgetGateTrial.Runtime;
    private static readonly Seed Seed = Seed.Unseen[0];

    private static readonly Formula Hours = new(24, 8);

    [Fact, Task(1)]
    public void Names_what_takes_twice_the_bytes()
    {
        var answer = Judge(Hours, FlightOperations.DelaysInHours(Seed).With(objectsPerRow: 1));
        answer.Report.Verdict.Should().Be(GateVerdict.Broken);
        answer.Report.Over.Select(over => over.Operation).Should().Equal("delays in hours");
    }

    [Fact, Task(1)]
    public void Lets_pass_what_keeps_its_budget()
    {
        foreach (var (operation, formula) in BudgetGateTrial.Known(Seed).Take(4))
            Judge(formula, operation).Report.Should().BeEquivalentTo(new GateReport(GateVerdict.Kept, []), "{0} is what it was", operation.Name);
    }

    [Fact, Task(1)]
    public void Measures_bytes_for_a_call_and_for_a_row()
    {
        foreach (var (operation, formula) in BudgetGateTrial.Known(Seed).SkipLast(1))
            BudgetGate.Measure(operation).Should().Be(formula, "it is the formula of {0}", operation.Name);
        BudgetGate.Measure(FlightOperations.DelaysInHours(Seed).With(objects: 3, objectsPerRow: 2)).Should().Be(new Formula(24 + 3 * 24, 8 + 2 * 24));
    }

    [Fact, Task(1)]
    public void Leaves_out_what_the_first_call_sets_up() => BudgetGate.Measure(FlightOperations.FlightsOfEachDelay(Seed)).Should().Be(new Formula(0, 0));

    [Fact, Task(1)]
    public void Counts_what_another_thread_allocates() =>
        BudgetGate.Measure(FlightOperations.DelaysInHours(Seed).OnAnotherThread()).Should().Be(Hours);

    [Fact, Task(2)]
    public void Catches_one_object_more_in_a_call()
    {
        foreach (var (operation, formula) in BudgetGateTrial.Known(Seed))
        {
            Judge(formula, operation.With(objects: 1)).Report.Over.Should().Equal(
                [new OverBudget(operation.Name, formula, formula with { PerCall = formula.PerCall + 24 })], "{0} makes one object more", operation.Name);
        }
    }

    [Fact, Task(2)]
    public void Catches_one_object_more_beside_a_saving_in_each_row()
    {
        var report = Judge(Hours, FlightOperations.DelaysInHoursAsSingles(Seed).With(objects: 1)).Report;
        report.Verdict.Should().Be(GateVerdict.Broken);
        report.Over.Should().Equal(new OverBudget("delays in hours", Hours, new Formula(48, 4)));
    }

    [Fact, Task(2)]
    public void Asks_for_a_budget_where_there_is_none()
    {
        var (total, hours) = (FlightOperations.TotalDelay(Seed), FlightOperations.DelaysInHours(Seed));
        var report = Trial.Answer(new GateInput(FileOf(Runtime, (total.Name, new Formula(0, 0))), [hours, total], Runtime)).Report;
        report.Verdict.Should().Be(GateVerdict.Broken);
        report.Over.Should().Equal(new OverBudget(hours.Name, null, Hours));
    }

    [Fact, Task(2)]
    public void Judges_on_every_patch_of_a_version_and_on_no_other_version()
    {
        var hours = FlightOperations.DelaysInHours(Seed);
        var json = FileOf(Runtime, (hours.Name, Hours));
        foreach (var patch in new[] { new Version(10, 0, 99), new Version(10, 0, 0), new Version(10, 1) })
        {
            BudgetGate.Check(json, [hours], patch).Verdict.Should().Be(GateVerdict.Kept, "the budgets are of {0}, and this is {1}", Runtime, patch);
            BudgetGate.Check(json, [hours.With(objects: 1)], patch).Verdict.Should().Be(GateVerdict.Broken, "the budgets are of {0}, and this is {1}", Runtime, patch);
        }

        foreach (var other in new[] { new Version(9, 0, 12), new Version(11, 0, 0) })
            BudgetGate.Check(json, [hours.With(objects: 1)], other).Should().BeEquivalentTo(new GateReport(GateVerdict.NotComparable, []));
    }

    [Fact, Task(3)]
    public void Lowers_a_budget()
    {
        RecordedOf(new Formula(48, 8), FlightOperations.DelaysInHours(Seed)).Should().Be(Hours);
        RecordedOf(Hours, FlightOperations.DelaysInHoursAsSingles(Seed)).Should().Be(new Formula(24, 4));
    }

    [Fact, Task(3)]
    public void Never_raises_a_budget()
    {
        RecordedOf(Hours, FlightOperations.DelaysInHours(Seed).With(objects: 1)).Should().Be(Hours);
        RecordedOf(Hours, FlightOperations.DelaysInHours(Seed).With(objectsPerRow: 1)).Should().Be(Hours);
        RecordedOf(Hours, FlightOperations.DelaysInHoursAsSingles(Seed).With(objects: 1)).Should().Be(Hours, "what does not keep its budget keeps its line");
    }

    [Fact, Task(3)]
    public void Begins_anew_where_there_is_no_budget_or_another_version()
    {
        var hours = FlightOperations.DelaysInHours(Seed);
        var json = FileOf(Runtime, ("of long ago", new Formula(1, 2)));
        BudgetGate.Record(json, [hours], new Version(10, 0, 99)).Should().Be(FileOf(new Version(10, 0, 99), (hours.Name, Hours)));
        json = FileOf(Runtime, (hours.Name, new Formula(0, 0)));
        BudgetGate.Record(json, [hours], new Version(11, 0, 0)).Should().Be(FileOf(new Version(11, 0, 0), (hours.Name, Hours)));
    }

    [Fact, Task(3)]
    public void Says_who_has_grown_and_by_how_much()
    {
        LinesOf(Hours, FlightOperations.DelaysInHours(Seed).With(objects: 1))
            .Should().Equal("delays in hours: 24 + 8 * rows -> 48 + 8 * rows (+24 bytes a call)");
        LinesOf(Hours, FlightOperations.DelaysInHours(Seed).With(objectsPerRow: 1))
            .Should().Equal("delays in hours: 24 + 8 * rows -> 24 + 32 * rows (+24 bytes a row)");
        LinesOf(Hours, FlightOperations.DelaysInHoursAsSingles(Seed).With(objects: 1))
            .Should().Equal("delays in hours: 24 + 8 * rows -> 48 + 4 * rows (+24 bytes a call, -4 bytes a row)");
        BudgetGate.Describe(new OverBudget("total delay", null, new Formula(24, 0)))
            .Should().Be("total delay: no budget -> 24 + 0 * rows");
    }

    [Fact, Task(3)]
    public void Says_all_of_it_of_any_program()
    {
        foreach (var seed in Seed.Unseen)
        {
            var input = Trial.Input(seed, Trial.Size);
            var answer = Trial.Answer(input);
            answer.Report.Over.Should().Equal(Expected(input).Where(over => !Fits(over)), "it is the report for {0}", seed);
            answer.Lines.Should().HaveCount(answer.Report.Over.Count);
            answer.Recorded.Should().Be(FileOf(Runtime, [.. Expected(input).Select(over => (over.Operation, Fits(over) ? over.Found : over.Budget!.Value))]));
        }
    }

    [Fact, Task(3)]
    public void Costs_little_itself()
    {
        Measure.Allocation(OwnCost).Should().BeAtMost(OwnCost.Size * Bytes.Kibi(2).Count);
        Measure.Growth(OwnCost).Should().GrowAtMost(Bytes.Kibi(2).Count);
    }

    [Fact, Task(3)]
    public void Keeps_nothing()
    {
        Measure.Retention(OwnCost).Should().HaveNo<Operation>();
        Measure.Retention(OwnCost).Should().BeAtMost(Bytes.Kibi(1));
    }

    private static GateAnswer Judge(Formula budget, Operation operation) =>
        Trial.Answer(new GateInput(FileOf(Runtime, (operation.Name, budget)), [operation], Runtime));

    private static Formula RecordedOf(Formula budget, Operation operation) => BudgetFile.Parse(Judge(budget, operation).Recorded).Budgets[operation.Name];

    private static IReadOnlyList<string> LinesOf(Formula budget, Operation operation) => Judge(budget, operation).Lines;

    private static string FileOf(Version runtime, params (string Operation, Formula Budget)[] budgets) =>
        new BudgetFile(runtime, budgets.ToDictionary(budget => budget.Operation, budget => budget.Budget)).ToJson();

    /// <summary>What was recorded and what is measured here, by two sizes of the same call.</summary>
    private static IEnumerable<OverBudget> Expected(GateInput input)
    {
        var budgets = BudgetFile.Parse(input.Json).Budgets;
        foreach (var operation in input.Operations)
        {
            var (few, many) = (BytesOf(operation, 800), BytesOf(operation, 1_600));
            var perRow = (many - few) / 800;
            yield return new OverBudget(operation.Name, budgets[operation.Name], new Formula(few - 800 * perRow, perRow));
        }
    }

    private static long BytesOf(Operation operation, int rows)
    {
        var call = operation.Prepare(rows);
        return Enumerable.Range(0, 6).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            call();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static bool Fits(OverBudget over) => over.Found.PerCall <= over.Budget!.Value.PerCall && over.Found.PerRow <= over.Budget.Value.PerRow;
}
