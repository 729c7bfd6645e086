using System.Text.Json;
using Checker.Classroom.Exporting.Services;

namespace Checker.Classroom.Tests.Exporting.Services;

public sealed class GradescopeResultsTests
{
    private const string Schema = "gradescope-results.json";

    [Fact]
    public void Lists_each_exercise_with_what_became_of_its_tests() =>
        new GradescopeResults("after_published").Of(SampleGrades.Of("ada", "Ada", null, isLate: false, SampleGrades.Wasteful(SampleGrades.Rms), SampleGrades.Ungraded(SampleGrades.Worst))).Should().Be(
            """
            {
              "score": 2,
              "visibility": "after_published",
              "output": "2 of 10 points. A person will look at what is open, and the points may change.",
              "output_format": "text",
              "test_output_format": "text",
              "test_name_format": "text",
              "stdout_visibility": "hidden",
              "tests": [
                {
                  "score": 2,
                  "max_score": 5,
                  "status": "failed",
                  "name": "03-generators/1-rms-delay",
                  "number": "1",
                  "output": "right answers, too much memory\npassed  Gives the right answer\nFAILED  Builds no list\nTrial should allocate at most\n\n    256 bytes\n\nbut allocated\n\n    524,688 bytes\nskipped  Forgets the flights\nan earlier test failed",
                  "tags": [
                    "mem-fail"
                  ],
                  "visibility": "after_published"
                },
                {
                  "score": 0,
                  "max_score": 5,
                  "name": "03-generators/2-top-five",
                  "number": "2",
                  "output": "could not be graded, and that is not your fault\nThe disk was full.",
                  "tags": [
                    "infra"
                  ],
                  "visibility": "after_published"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Is_what_Gradescope_reads() => SchemaFile.Defects(Schema, new GradescopeResults().Of(SampleGrades.Of("ada"))).Should().BeEmpty();

    [Theory]
    [InlineData("\"max_score\"", "\"maxScore\"")]
    [InlineData("\"visible\"", "\"shown\"")]
    [InlineData("\"passed\"", "\"pass\"")]
    public void Would_not_be_if_it_were_written_otherwise(string right, string wrong)
    {
        var text = new GradescopeResults().Of(SampleGrades.Of("ada"));
        text.Should().Contain(right);
        SchemaFile.Defects(Schema, text.Replace(right, wrong, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Cuts_what_a_student_has_printed_without_end()
    {
        var loud = SampleGrades.Passed(SampleGrades.Rms) with { Reason = new string('x', 1_000_000) };
        new GradescopeResults().Of(SampleGrades.Of("ada", exercises: loud)).Length.Should().BeLessThan(5_000);
    }

    [Fact]
    public void Keeps_the_score_of_the_grade() =>
        JsonDocument.Parse(new GradescopeResults().Of(SampleGrades.Of("ada"))).RootElement.GetProperty("score").GetInt32().Should().Be(7);
}
