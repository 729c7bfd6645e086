using System.Xml.Linq;
using Checker.Benchmarks.Conformance;
using Checker.Course;

namespace Checker.Benchmarks.Tests;

/// <summary>No difference between two ways to the same verdict goes unseen. The real course is compared by <c>checker/Benchmarks -- conformance</c>.</summary>
public sealed class ConformanceTests
{
    private static readonly Exercise Exercise = Curriculum.Load(Repository.Root).Exercises.First();

    private static readonly Outcome Passed = new("wrong/Greedy.cs", "03-generators/1-rms-delay", "Makes_no_list", "Passed");

    [Fact]
    public void The_same_outcomes_are_no_difference() => Differences.Between([Passed], [Passed]).Should().BeEmpty();

    [Fact]
    public void Another_outcome_is_told_with_its_answer_and_test() =>
        Differences.Between([Passed], [Passed with { Result = "Failed" }]).Should().Equal(
            "03-generators/1-rms-delay  wrong/Greedy.cs  Makes_no_list: Passed by ./check watch, Failed by dotnet test");

    [Fact]
    public void A_test_that_only_one_of_them_ran_is_a_difference()
    {
        Differences.Between([Passed], []).Should().ContainSingle().Which.Should().EndWith("Passed by ./check watch, no such test by dotnet test");
        Differences.Between([], [Passed]).Should().ContainSingle().Which.Should().EndWith("no such test by ./check watch, Passed by dotnet test");
    }

    [Fact]
    public void Every_answer_of_the_course_has_its_column()
    {
        var exercises = Curriculum.Load(Repository.Root).Exercises.ToList();
        var columns = Column.Of(exercises);
        columns.Sum(column => column.Answers.Count).Should().Be(exercises.Sum(exercise => 2 + exercise.Wrong.Count));
        columns.SelectMany(column => column.Answers.Values).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("""result="Pass" />""", "Passed")]
    [InlineData("""result="Skip"><reason>waits for: another</reason></test>""", "Skipped")]
    [InlineData("""result="Fail"><failure exception-type="FluentAssertions.Execution.AssertionFailedException" /></test>""", "Failed")]
    [InlineData("""result="Fail"><failure exception-type="Checker.Memory.InconclusiveException" /></test>""", "Inconclusive")]
    public void A_report_of_xunit_is_read(string rest, string expected) =>
        OutcomesIn(Exercise.Folder, rest).Should().Equal(new Outcome("answer.cs", $"{Exercise.Id}", "Makes_no_list", expected));

    [Fact]
    public void An_exercise_that_was_not_begun_is_left_out() =>
        OutcomesIn("exercises/03-generators/9-of-nobody", """result="Skip"><reason>not started</reason></test>""").Should().BeEmpty();

    private static IEnumerable<Outcome> OutcomesIn(string folder, string rest) => ByDotnetTest.OutcomesIn(
        XDocument.Parse($"""<assemblies><test method="Makes_no_list" source-file="/somewhere/{folder}/Tests.cs" {rest}</assemblies>"""),
        new Column("starters", new Dictionary<Exercise, string> { [Exercise] = "answer.cs" }));
}
