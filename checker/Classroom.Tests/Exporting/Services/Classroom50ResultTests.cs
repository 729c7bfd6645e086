using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Services;

namespace Checker.Classroom.Tests.Exporting.Services;

public sealed class Classroom50ResultTests
{
    private const string Schema = "classroom50-result-v1.json";

    private static readonly DateTimeOffset GradedAt = new(2026, 11, 24, 0, 30, 0, TimeSpan.FromHours(2));

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["CLASSROOM"] = "memory-26",
        ["ASSIGNMENT"] = "week-3",
        ["ASSIGNMENT_TYPE"] = "individual",
        ["OWNER"] = "ada",
        ["USERNAME"] = "ada",
        ["SUBMISSION_TAG"] = "submit/2026-11-23T11-00-00Z-0a1b2c3",
        ["COMMIT_URL"] = "https://example.org/commit/0a1b2c3",
        ["RELEASE_URL"] = "https://example.org/release/1",
        ["REVIEW_URL"] = "https://example.org/compare/1",
    };

    [Fact]
    public void Lists_each_exercise_with_its_points() =>
        Classroom50Result.Of(SampleGrades.Of("ada", "Ada", SampleGrades.Noon), Run(), GradedAt).Should().Be(
            """
            {
              "schema": "classroom50/result/v1",
              "classroom": "memory-26",
              "assignment": "week-3",
              "assignment_type": "individual",
              "owner": "ada",
              "submission": "submit/2026-11-23T11-00-00Z-0a1b2c3",
              "commit": "https://example.org/commit/0a1b2c3",
              "release": "https://example.org/release/1",
              "review": "https://example.org/compare/1",
              "datetime": "2026-11-23T11:00:00Z",
              "graded_at": "2026-11-23T22:30:00Z",
              "score": 7,
              "max-score": 10,
              "tests": [
                {
                  "test-name": "03-generators/1-rms-delay",
                  "passed": true,
                  "score": 5,
                  "max-score": 5,
                  "verdict": "pass"
                },
                {
                  "test-name": "03-generators/2-top-five",
                  "passed": false,
                  "score": 2,
                  "max-score": 5,
                  "verdict": "mem-fail"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData(GradeVerdict.Pass)]
    [InlineData(GradeVerdict.GateReview)]
    [InlineData(GradeVerdict.CompileError)]
    public void Is_what_the_schema_asks(GradeVerdict verdict) => SchemaFile.Defects(Schema, Classroom50Result.Of(
        SampleGrades.Of("ada", exercises: SampleGrades.Passed(SampleGrades.Rms) with { Verdict = verdict, Points = 0 }), Run(), GradedAt)).Should().BeEmpty();

    [Fact]
    public void Is_what_the_schema_asks_of_an_assignment_without_exercises() =>
        SchemaFile.Defects(Schema, Classroom50Result.Of(SampleGrades.Of("ada") with { Exercises = [], Score = 0, MaxScore = 0 }, Run(), GradedAt)).Should().BeEmpty();

    /// <summary>A schema that accepts everything would prove nothing.</summary>
    [Theory]
    [InlineData("\"score\": 7", "\"score\": 7.5")]
    [InlineData("\"review\": \"", "\"reviewed\": \"")]
    [InlineData("submit/", "tag/")]
    [InlineData("\"graded_at\": \"2026-11-23T22:30:00Z\"", "\"graded_at\": \"2026-11-24T00:30:00+02:00\"")]
    [InlineData("\"passed\": true", "\"passed\": \"yes\"")]
    public void Would_not_be_if_it_were_written_otherwise(string right, string wrong)
    {
        var text = Classroom50Result.Of(SampleGrades.Of("ada", "Ada", SampleGrades.Noon), Run(), GradedAt);
        text.Should().Contain(right);
        SchemaFile.Defects(Schema, text.Replace(right, wrong, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("CLASSROOM")]
    [InlineData("ASSIGNMENT")]
    [InlineData("SUBMISSION_TAG")]
    [InlineData("COMMIT_URL")]
    [InlineData("RELEASE_URL")]
    public void Says_what_the_environment_lacks(string variable) =>
        FluentActions.Invoking(() => Classroom50Run.From(name => name == variable ? "" : Environment.GetValueOrDefault(name))).Should().Throw<ExportException>()
            .WithMessage($"the environment has no {variable}, which Classroom 50 gives to a grader. Run this as its grader, or set the variable.");

    [Fact]
    public void Refuses_a_tag_that_is_none_of_a_submission() =>
        FluentActions.Invoking(() => Classroom50Run.From(name => name == "SUBMISSION_TAG" ? "v1" : Environment.GetValueOrDefault(name))).Should().Throw<ExportException>()
            .WithMessage("SUBMISSION_TAG is 'v1', and a submission's tag begins with submit/. Run this as Classroom 50's grader.");

    [Fact]
    public void Reviews_the_commit_where_there_is_nothing_to_compare() =>
        Classroom50Run.From(name => name == "REVIEW_URL" ? null : Environment.GetValueOrDefault(name)).Review.Should().Be("https://example.org/commit/0a1b2c3");

    private static Classroom50Run Run() => Classroom50Run.From(name => Environment.GetValueOrDefault(name));
}
