namespace Checker.Lessons.Tests;

public sealed class ComparisonTests
{
    private const string File = "lessons/03-generators/measured.json";
    private const string Net = ".NET 10.0.12";
    private const string Python = "Python 3.11.2, numpy 1.24.2, pandas 1.5.3";

    [Fact]
    public void Finds_no_drift_in_the_same_run() =>
        Comparison.OfCSharp(File, Ran(Net, new Entry("6", Allocated: 88)), Ran(Net, new Entry("6", Allocated: 88)))
            .Confirms.Should().BeTrue();

    [Fact]
    public void Names_the_file_the_snippet_and_both_values_of_a_number_that_drifted() =>
        Comparison.OfCSharp(File, Ran(Net, new Entry("6", Allocated: 8_000_144)), Ran(Net, new Entry("6", Allocated: 88)))
            .Drifts.Select(drift => drift.ToString()).Should().Equal(
                "lessons/03-generators/measured.json: sum-lazily, allocated: stored 8,000,144, found 88");

    [Fact]
    public void Takes_one_byte_of_managed_memory_for_a_drift() =>
        Comparison.OfCSharp(File, Ran(Net, new Entry(Retained: 88)), Ran(Net, new Entry(Retained: 89)))
            .Drifts.Should().ContainSingle();

    [Fact]
    public void Takes_another_output_for_a_drift_in_both_languages()
    {
        Comparison.OfCSharp(File, Ran(Net, new Entry("6")), Ran(Net, new Entry("7"))).Drifts.Should().ContainSingle();
        Comparison.OfPython(File, Ran(Python, new Entry("6")), Ran(Python, new Entry("7"))).Drifts.Should().ContainSingle();
    }

    [Fact]
    public void Takes_another_error_for_a_drift() =>
        Comparison.OfPython(File, Ran(Python, new Entry(Error: "ValueError: a")), Ran(Python, new Entry(Error: "TypeError: a")))
            .Drifts.Should().ContainSingle();

    [Fact]
    public void Takes_a_byte_that_moved_for_a_drift() =>
        Comparison.OfCSharp(File, Ran(Net, new Entry(Layouts: [new Layout("Row", 24, ["header 0+8"])])), Ran(Net, new Entry(Layouts: [new Layout("Row", 24, ["header 0+16"])])))
            .Drifts.Single().ToString().Should().EndWith("layouts: stored Row of 24 bytes (header 0+8), found Row of 24 bytes (header 0+16)");

    [Fact]
    public void Takes_another_picture_of_the_same_call_for_a_drift() =>
        Comparison.OfCSharp(File, Ran(Net, Over("0 40000 0", "gen0 1 50000>0")), Ran(Net, Over("0 80000 0", "gen0 1 50000>0")))
            .Drifts.Single().ToString().Should().EndWith("timeline: stored 0 40000 0 bytes held, 0 0 0 reachable; collections: gen0 1 50000>0, found 0 80000 0 bytes held, 0 0 0 reachable; collections: gen0 1 50000>0");

    [Theory]
    [InlineData("0 40000 0", "gen0 1 50000>0", true)]
    [InlineData("0 56000 0", "gen0 1 50000>16000", true)]
    [InlineData("0 57000 0", "gen0 1 50000>0", false)]
    [InlineData("0 40000 0 0", "gen0 1 50000>0", false)]
    [InlineData("0 40000 0", "gen0 1 50000>17000", false)]
    [InlineData("0 40000 0", "gen0 0 50000>0", false)]
    [InlineData("0 40000 0", "gen1 1 50000>0", false)]
    [InlineData("0 40000 0", null, false)]
    public void Lets_a_picture_be_two_pieces_of_memory_off_and_no_collection_elsewhere(string held, string? collection, bool agrees) =>
        Comparison.OfCSharp(File, Ran(Net, Over("0 40000 0", "gen0 1 50000>0")), Ran(Net, Over(held, collection)))
            .Confirms.Should().Be(agrees);

    [Fact]
    public void Takes_a_picture_that_is_gone_for_a_drift() =>
        Comparison.OfPython(File, Ran(Python, Over("0 40000 0", null)), Ran(Python, new Entry())).Drifts.Single().ToString().Should().EndWith("found nothing");

    [Fact]
    public void Takes_a_number_that_is_no_longer_measured_for_a_drift() =>
        Comparison.OfPython(File, Ran(Python, new Entry("6", Peak: 10, Kept: 10)), Ran(Python, new Entry("6", Peak: 10)))
            .Drifts.Single().ToString().Should().EndWith("kept: stored 10, found nothing");

    [Theory]
    [InlineData(528, 528 + 1024, true)]
    [InlineData(528, 528 + 1100, false)]
    [InlineData(1_000_000, 1_020_000, true)]
    [InlineData(1_000_000, 980_000, true)]
    [InlineData(1_000_000, 1_030_000, false)]
    public void Lets_tracemalloc_be_two_percent_and_a_kilobyte_off(long stored, long found, bool agrees) =>
        Comparison.OfPython(File, Ran(Python, new Entry("6", Peak: stored)), Ran(Python, new Entry("6", Peak: found)))
            .Confirms.Should().Be(agrees);

    [Theory]
    [InlineData("Python 3.11.9, numpy 1.24.4, pandas 1.5.3")]
    [InlineData("Python 3.11.2, numpy 1.24.2, pandas 1.5.0rc1")]
    public void Compares_across_patch_versions(string runtime) =>
        Comparison.OfPython(File, Ran(Python, new Entry("6")), Ran(runtime, new Entry("7"))).Drifts.Should().ContainSingle();

    [Theory]
    [InlineData("Python 3.12.2, numpy 1.24.2, pandas 1.5.3")]
    [InlineData("Python 3.11.2, numpy 2.0.0, pandas 1.5.3")]
    [InlineData("Python 3.11.2, numpy 1.24.2, pandas 3.0.1")]
    public void Says_that_it_did_not_compare_when_a_minor_version_differs(string runtime)
    {
        var comparison = Comparison.OfPython(File, Ran(Python, new Entry("6")), Ran(runtime, new Entry("7")));
        comparison.Drifts.Should().BeEmpty();
        comparison.NotCompared.Should().Equal($"{File}: not compared: measured by {Python}, and this is {runtime}");
    }

    [Fact]
    public void Finds_a_new_snippet_and_a_lost_one_whatever_the_version() =>
        Comparison.OfCSharp(File, Ran(Net, new Entry("6")), new Run(".NET 11.0.0", new Dictionary<string, Entry> { ["sum-stored"] = new("6") }))
            .Drifts.Select(drift => $"{drift.Snippet} {drift.Stored} {drift.Found}").Should().Equal(
                "sum-lazily an entry nothing", "sum-stored nothing an entry");

    [Fact]
    public void Says_why_a_snippet_could_not_be_compared()
    {
        var comparison = Comparison.OfPython(File, Ran(Python, new Entry("6", Peak: 10)), Ran(Python, new Entry(Skipped: "pyarrow is not installed")));
        comparison.Drifts.Should().BeEmpty();
        comparison.NotCompared.Should().Equal($"{File}: sum-lazily: not compared: pyarrow is not installed");
    }

    private static Entry Over(string held, string? collection) => new(Timeline: new Timeline("rows", 1, 65_536, held, "0 0 0", collection is null ? [] : [collection]));

    private static Run Ran(string runtime, Entry entry) => new(runtime, new Dictionary<string, Entry> { ["sum-lazily"] = entry });
}
