using System.Text.Json;
using Checker.Classroom.Exporting;
using Checker.Course.Results;

namespace Checker.Classroom.Tests.Exporting;

public sealed class CommittedGradesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("memory-in-pairs-grades-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reads_each_grade_as_it_was_written()
    {
        var bo = SampleGrades.Of("bo", "Bo", SampleGrades.Noon, isLate: true, SampleGrades.Wasteful(SampleGrades.Rms), SampleGrades.Reviewed(SampleGrades.Worst));
        Write("bo.0a1b2c3d.ffff.json", bo);
        Write("ada.0a1b2c3d.eeee.json", SampleGrades.Of("ada"));
        CommittedGrades.Read(_folder).Should().BeEquivalentTo([SampleGrades.Of("ada"), bo], options => options.WithStrictOrdering());
    }

    [Fact]
    public void Writes_verdicts_in_the_words_that_scripts_read() =>
        JsonSerializer.Serialize(SampleGrades.Of("ada"), CourseJson.Options).Should().Contain("\"mem-fail\"");

    [Fact]
    public void Leaves_out_what_was_superseded_and_what_is_no_grade()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "superseded"));
        Write("superseded/ada.0a1b2c3d.eeee.json", SampleGrades.Of("ada"));
        File.WriteAllText(Path.Combine(_folder, "journal.txt"), "graded");
        CommittedGrades.Read(_folder).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{ \"score\": \"many\" }")]
    public void Says_which_file_is_no_grade(string text)
    {
        File.WriteAllText(Path.Combine(_folder, "bo.json"), text);
        FluentActions.Invoking(() => CommittedGrades.Read(_folder)).Should().Throw<ClassroomException>().WithMessage("*bo.json*cannot be read*");
    }

    [Fact]
    public void Does_not_choose_between_two_grades_of_a_student()
    {
        Write("ada.0a1b2c3d.eeee.json", SampleGrades.Of("ada"));
        Write("ada.0a1b2c3d.ffff.json", SampleGrades.Of("ada"));
        FluentActions.Invoking(() => CommittedGrades.Read(_folder)).Should().Throw<ExportException>().WithMessage(
            "ada has several grades, of ada.0a1b2c3d and ada.0a1b2c3d. Bring them together by ./check class merge, which keeps one and sets the others aside.");
    }

    [Fact]
    public void Says_so_when_there_is_no_folder() =>
        FluentActions.Invoking(() => CommittedGrades.Read(Path.Combine(_folder, "none"))).Should().Throw<ExportException>().WithMessage("*none could not be read:*");

    private void Write(string name, Grade grade) => File.WriteAllText(Path.Combine(_folder, name), JsonSerializer.Serialize(grade, CourseJson.Options));
}
