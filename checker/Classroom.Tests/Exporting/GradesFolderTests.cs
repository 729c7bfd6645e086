using System.Text.Json;
using Checker.Classroom.Exporting;
using Checker.Course.Results;

namespace Checker.Classroom.Tests.Exporting;

public sealed class GradesFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("memory-in-pairs-grades-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reads_each_grade_as_it_was_written()
    {
        var bo = SampleGrades.Of("bo", "Bo", SampleGrades.Noon, isLate: true, SampleGrades.Wasteful(SampleGrades.Rms), SampleGrades.Reviewed(SampleGrades.Worst));
        Write("bo.0a1b2c3d.ffff.json", bo);
        Write("ada.0a1b2c3d.eeee.json", SampleGrades.Of("ada"));
        GradesFolder.Read(_folder).Should().BeEquivalentTo([SampleGrades.Of("ada"), bo], options => options.WithStrictOrdering());
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
        GradesFolder.Read(_folder).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "something is missing or is not what it should be at $")]
    [InlineData("null", "it is empty")]
    [InlineData("{ \"score\": \"many\" }", "something is missing or is not what it should be at $.score")]
    public void Says_which_file_is_no_grade(string text, string because)
    {
        var file = Path.Combine(_folder, "bo.json");
        File.WriteAllText(file, text);
        FluentActions.Invoking(() => GradesFolder.Read(_folder)).Should().Throw<ExportException>()
            .WithMessage($"{file} is no grade: {because}. Move it out of the folder of grades, or grade the submission again.");
    }

    [Fact]
    public void Says_so_when_there_is_no_folder() =>
        FluentActions.Invoking(() => GradesFolder.Read(Path.Combine(_folder, "none"))).Should().Throw<ExportException>().WithMessage("*none could not be read:*");

    private void Write(string name, Grade grade) => File.WriteAllText(Path.Combine(_folder, name), JsonSerializer.Serialize(grade, CourseJson.Options));
}
