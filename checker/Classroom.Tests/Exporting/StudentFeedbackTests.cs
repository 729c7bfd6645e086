using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Gradebooks;
using Checker.Course.Results;
using TestResult = Checker.Course.Results.TestResult;

namespace Checker.Classroom.Tests.Exporting;

public sealed class StudentFeedbackTests
{
    [Fact]
    public void Says_what_became_of_each_exercise()
    {
        var feedback = Of(SampleGrades.Of(
            "ada", "Ada", SampleGrades.Noon, isLate: true, SampleGrades.Passed(SampleGrades.Rms), SampleGrades.Wasteful(SampleGrades.Worst)));
        feedback.Should().BeEquivalentTo(new { Submission = "ada.0a1b2c3d", Student = "Ada", Assignment = "week-3", IsLate = true, Score = 7, MaxScore = 10, IsOpen = false });
        feedback.Exercises.Select(exercise => (exercise.Outcome, exercise.Words, exercise.Code)).Should().Equal(
            (FeedbackOutcome.Passed, "passed", "pass"), (FeedbackOutcome.Failed, "right answers, too much memory", "mem-fail"));
    }

    [Fact]
    public void Calls_open_what_waits_for_a_person()
    {
        var feedback = Of(SampleGrades.Of(
            "ada", exercises: [SampleGrades.Reviewed(SampleGrades.Rms), SampleGrades.Ungraded(SampleGrades.Worst), SampleGrades.Inconclusive(SampleGrades.Worst)]));
        feedback.Exercises.Should().OnlyContain(exercise => exercise.Outcome == FeedbackOutcome.Open);
        feedback.IsOpen.Should().BeTrue();
    }

    [Fact]
    public void Has_words_for_every_verdict() =>
        Enum.GetValues<GradeVerdict>().Select(verdict => Of(SampleGrades.Of("ada", exercises: SampleGrades.Passed(SampleGrades.Rms) with { Verdict = verdict })).Exercises[0].Words)
            .Should().OnlyHaveUniqueItems().And.NotContain("");

    [Fact]
    public void Uses_the_students_key_where_nobody_knows_the_name() => Of(SampleGrades.Of("moodle-7")).Student.Should().Be("moodle-7");

    [Fact]
    public void Shows_the_hashes_from_which_it_can_be_computed_again() =>
        Of(SampleGrades.Of("ada")).Evidence.Select(fact => fact.Value).Should().Equal("0a1b2c3d", "30cc", "7e57", "42", "check 0.1.0", "bubblewrap, seccomp");

    [Fact]
    public void Cuts_what_a_hostile_program_claims()
    {
        var test = new TestResult(new string('n', 9_999), 1, TestOutcome.Failed, new string('m', 99_999), 1);
        var figure = new Figure("T", "allocation", new string('s', 9_999), 1, 1, 1, "bytes", [.. Enumerable.Repeat("hop", 999)]);
        var loud = SampleGrades.Passed(SampleGrades.Rms) with { Tests = [.. Enumerable.Repeat(test, 999)], Figures = [.. Enumerable.Repeat(figure, 999)], Findings = [.. Enumerable.Repeat("f", 999)] };
        var exercise = Of(SampleGrades.Of("ada", exercises: loud)).Exercises[0];
        (exercise.Tests.Count, exercise.Figures.Count, exercise.Findings.Count, exercise.Figures[0].Path!.Count).Should().Be((30, 8, 12, 12));
        (exercise.Tests[0].Name.Length, exercise.Tests[0].Message!.Length, exercise.Figures[0].Subject.Length).Should().Be((204, 1504, 204));
    }

    [Theory]
    [InlineData("a\0b\u001bc\u0085d", "abc\nd")]
    [InlineData("a\r\nb\tc", "a\nb\tc")]
    [InlineData("1234567890", "1234567890")]
    [InlineData("12345678901", "1234567890 […]")]
    [InlineData("123456789🎈🎈", "123456789 […]")]
    public void Keeps_plain_letters_and_cuts_between_them(string text, string expected) => Shortened.To(10, text).Should().Be(expected);

    [Theory]
    [InlineData("../ada")]
    [InlineData("a\\b")]
    [InlineData("..")]
    [InlineData("")]
    public void Leads_to_no_other_folder(string id)
    {
        var grade = SampleGrades.Of("ada");
        FluentActions.Invoking(() => Of(grade with { Submission = grade.Submission with { Id = id } })).Should().Throw<ExportException>()
            .WithMessage($"the submission '{id}' has a name that cannot be a file's. Rename it where the submissions lie, and grade it again.");
    }

    private static Feedback Of(Grade grade) => StudentFeedback.Of(grade, Roster.Empty);
}
