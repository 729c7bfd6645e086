using Checker.Memory.Budgets;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Budgets;

public sealed class BudgetTests : IDisposable
{
    private const string Name = "DelaysTests.Costs_little";

    private static readonly Allocation Plain = Measure.Allocation(new Spots.Plain.DelaysTrial());

    private readonly string _folder = Directory.CreateTempSubdirectory("checker-memory-").FullName;

    public BudgetTests() => File.WriteAllText(Source, "// The test would stand here.");

    private string Source => Path.Combine(_folder, "DelaysTests.cs");

    private string Kept => Path.Combine(_folder, "budgets.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The real thing: <c>budgets.json</c> beside this file has the figures.</summary>
    [Fact]
    public void Passes_what_is_checked_in()
    {
        Plain.Should().BeWithinBudget();
        Measure.Allocation(new Spots.Constant.DelaysTrial(), Tier.Cold).Should().BeWithinBudget("the first calls of what is constant");
    }

    [Fact]
    public void Refuses_a_budget_without_a_name() =>
        FluentActions.Invoking(() => Plain.Should().BeWithinBudget(" ")).Should().Throw<ArgumentException>();

    [Fact]
    public void Fails_for_what_is_no_matter_of_amounts() =>
        FluentActions.Invoking(() => Measure.Allocation(new Spots.Native.DelaysTrial()).Should().BeWithinBudget())
            .Should().Throw<Exception>().WithMessage("*NativeMemory.Alloc*");

    [Fact]
    public void Records_figures_in_their_order()
    {
        Record(10, Cost(424, Tier.Cold), "b");
        Record(9, Cost(500), "b");
        Record(10, Cost(400), "b");
        Record(10, Cost(0, code: "Sums"), "a");
        Golden.Matches("budgets-file", File.ReadAllText(Kept).TrimEnd('\n'));
        File.ReadAllText(Kept).Should().EndWith("}\n");
        Directory.GetFiles(_folder).Should().HaveCount(2, "nothing is left aside");
    }

    [Fact]
    public void Is_exact()
    {
        Record(10, Cost(424));
        Judge(10, Cost(424)).Should().BeNull();
        Judge(10, Cost(425)).Should().NotBeNull();
    }

    [Fact]
    public void Passes_less_and_keeps_the_figure_until_somebody_records()
    {
        Record(10, Cost(424));
        Judge(10, Cost(400)).Should().BeNull();
        new BudgetsFile(Kept).Find(Name)!.For(10, Tier.Steady).Should().Be((10, new Bytes(424)));
        Record(10, Cost(400));
        Judge(10, Cost(424)).Should().NotBeNull();
    }

    [Fact]
    public void Says_what_is_over_its_budget()
    {
        Record(10, Plain with { Bytes = 8_000 });
        Golden.Matches("budget-over", Judge(10, Plain)!);
    }

    [Fact]
    public void Shows_both_runtimes_where_a_new_one_costs_more()
    {
        Record(10, Plain with { Bytes = 8_000 });
        Golden.Matches("budget-runtime", Judge(11, Plain)!);
        Record(11, Plain);
        Judge(11, Plain).Should().BeNull();
        Judge(10, Plain).Should().NotBeNull("the former runtime's budget is as it was");
    }

    [Fact]
    public void Passes_on_a_new_runtime_what_costs_no_more()
    {
        Record(9, Cost(100));
        Record(10, Cost(424));
        Judge(11, Cost(424)).Should().BeNull();
        Judge(11, Cost(425)).Should().NotBeNull();
        Judge(8, Cost(424)).Should().BeNull("the newest is the measure for whatever has no figure");
        Judge(9, Cost(101)).Should().NotBeNull();
    }

    [Theory]
    [InlineData("code", "*is that of Delays with 1,000 items, and this is Sums with 1,000*")]
    [InlineData("size", "*is that of Delays with 1,000 items, and this is Delays with 2,000*")]
    [InlineData("tier", "*has no figure for code of the tier Cold*CHECK_UPDATE=1*")]
    [InlineData("name", "*has no budget of the name*CHECK_UPDATE=1*")]
    public void Is_inconclusive_where_the_budget_is_another_ones(string other, string message)
    {
        Record(10, Cost(424), other == "name" ? "Another" : Name);
        var found = other switch
        {
            "code" => Cost(1, code: "Sums"),
            "size" => Cost(1) with { Size = 2_000 },
            "tier" => Cost(1, Tier.Cold),
            _ => Cost(1),
        };
        FluentActions.Invoking(() => Judge(10, found)).Should().Throw<InconclusiveException>().WithMessage(message);
    }

    [Fact]
    public void Forgets_the_figures_of_other_code_or_another_size()
    {
        Record(9, Cost(100));
        Record(10, Cost(424) with { Size = 2_000 });
        FluentActions.Invoking(() => Judge(9, Cost(100))).Should().Throw<InconclusiveException>();
        Judge(9, Cost(424) with { Size = 2_000 }).Should().BeNull();
    }

    [Fact]
    public void Is_inconclusive_without_a_file() =>
        FluentActions.Invoking(() => Judge(10, Cost(424))).Should().Throw<InconclusiveException>().WithMessage($"*there is no {Kept}*CHECK_UPDATE=1*");

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "a": null }""")]
    [InlineData("""{ "a": { "code": "Delays", "size": 1, "bytes": { "net10": null } } }""")]
    [InlineData("""{ "a": { "code": "Delays", "size": 1 } }""")]
    [InlineData("""{ "a": { "code": "Delays", "size": 1, "bytes": {}, "note": "" } }""")]
    [InlineData("""{ "a": { "code": "Delays", "size": 1, "bytes": { "mono": {} } } }""")]
    [InlineData("""{ "a": { "code": "Delays", "size": 1, "bytes": { "net10": { "hot": 1 } } } }""")]
    [InlineData("""{ "a": { "code": "Delays", "size": 1, "bytes": { "net10": { "steady": -1 } } } }""")]
    [InlineData("""{ "a": { "code": "Delays", "size": 1, "bytes": { "net10": { "steady": 1.5 } } } }""")]
    public void Is_inconclusive_with_a_file_that_cannot_be_understood(string content)
    {
        File.WriteAllText(Kept, content);
        FluentActions.Invoking(() => Judge(10, Cost(424))).Should().Throw<InconclusiveException>().WithMessage("*budgets.json cannot be read*Mend it*");
        FluentActions.Invoking(() => Record(10, Cost(424))).Should().Throw<InconclusiveException>();
        File.ReadAllText(Kept).Should().Be(content, "what a person wrote is not thrown away");
    }

    [Fact]
    public void Records_no_budget_twice_with_different_figures()
    {
        var ledger = new Ledger(10, isRecording: true, _folder);
        ledger.Of(Cost(424), Name, Source);
        ledger.Of(Cost(424), Name, Source);
        FluentActions.Invoking(() => ledger.Of(Cost(425), Name, Source)).Should().Throw<InconclusiveException>().WithMessage("*Give each budget a name*");
    }

    [Fact]
    public void Finds_the_copy_where_the_build_hides_source_folders()
    {
        const string Hidden = "/_/tests/Station/Delays/DelaysTests.cs";
        var ledger = new Ledger(10, isRecording: false, _folder);
        FluentActions.Invoking(() => ledger.Of(Cost(424), Name, Hidden)).Should().Throw<InconclusiveException>().WithMessage("*hides the folder*CopyToOutputDirectory*");
        FluentActions.Invoking(() => new Ledger(10, isRecording: true, _folder).Of(Cost(424), Name, Hidden))
            .Should().Throw<InconclusiveException>().WithMessage("*cannot be recorded*DeterministicSourcePaths=false*");

        Record(10, Cost(1));
        ledger.Of(Cost(424), Name, Hidden).Bytes.Should().Be(new Bytes(1));
        Record(10, Cost(2));
        Directory.CreateDirectory(Path.Combine(_folder, "Delays"));
        File.Move(Kept, Path.Combine(_folder, "Delays", "budgets.json"));
        Record(10, Cost(3));
        ledger.Of(Cost(424), Name, Hidden).Bytes.Should().Be(new Bytes(2), "the nearer folder is the test's own");
        ledger.Of(Cost(424), Name, @"X:\work\Station\Delays\DelaysTests.cs").Bytes.Should().Be(new Bytes(2));
    }

    [Fact]
    public void Loses_no_figure_when_many_record_at_once()
    {
        const int Writers = 8, Figures = 25;
        var threads = Enumerable.Range(0, Writers).Select(writer => new Thread(() =>
        {
            for (var figure = 0; figure < Figures; figure++)
                Record(10, Cost(figure), $"{writer}.{figure}");
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var file = new BudgetsFile(Kept);
        for (var place = 0; place < Writers * Figures; place++)
            file.Find($"{place / Figures}.{place % Figures}")!.For(10, Tier.Steady)!.Value.Bytes.Count.Should().Be(place % Figures);
    }

    private static Allocation Cost(long bytes, Tier tier = Tier.Steady, string code = "Delays") =>
        new(code, 1_000, bytes, Bytes.Zero, Bytes.Zero, []) { Tier = tier, Breakdown = Plain.Breakdown };

    private void Record(int major, Allocation found, string name = Name) => new Ledger(major, isRecording: true, _folder).Of(found, name, Source);

    private string? Judge(int major, Allocation found) =>
        BudgetText.Of(found, new Ledger(major, isRecording: false, _folder).Of(found, Name, Source));
}
