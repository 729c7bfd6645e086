using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class ClassFolderTests : IDisposable
{
    private static readonly Result Solved = Result.OfNothing(MiniatureCourse.Id).With(Attempts.With(Verdict.Passed));

    private readonly MiniatureCourse _course = new();
    private readonly string _class;

    public ClassFolderTests() => _class = Directory.CreateDirectory(Path.Combine(_course.Root, "class")).FullName;

    public void Dispose() => _course.Dispose();

    [Fact]
    public void Reads_exported_progress_and_checkouts_by_name()
    {
        ProgressFile.Write(Path.Combine(_class, "zoë.json"), [Solved]);
        new ResultsFolder(Directory.CreateDirectory(Path.Combine(_class, "ada")).FullName).Save(Solved);
        Directory.CreateDirectory(Path.Combine(_class, "bo"));
        Directory.CreateDirectory(Path.Combine(_class, ".hidden"));
        _course.Write("class/notes.txt", "not a student");

        var (students, notices) = ClassFolder.Read(_class, Curriculum.Load(_course.Root));

        students.Select(student => (student.Name, student.Results.Count)).Should().Equal(("ada", 1), ("bo", 0), ("zoë", 1));
        students[2].Results[MiniatureCourse.Id].HasPassed.Should().BeTrue();
        notices.Should().BeEmpty();
    }

    [Fact]
    public void Says_what_it_cannot_read_and_leaves_it_as_it_is()
    {
        _course.Write("class/ada.json", "once upon a time");
        _course.Write($"class/bo/{ResultsFolder.Name}/{MiniatureCourse.Id}.json", "once upon a time");
        var before = Files();

        var (students, notices) = ClassFolder.Read(_class, Curriculum.Load(_course.Root));

        students.Select(student => (student.Name, student.Results.Count)).Should().Equal(("bo", 0));
        notices.Should().Equal(
            "ada.json is no exported progress because it is not JSON at line 1; nothing was changed here. Export it again, by ./check progress export.",
            $"bo/{ResultsFolder.Name}/{MiniatureCourse.Id}.json: it is not JSON at line 1; it counts as not tried");
        Files().Should().Equal(before);
    }

    [Fact]
    public void Says_where_there_is_no_folder() =>
        this.Invoking(_ => ClassFolder.Read(Path.Combine(_class, "missing"), Curriculum.Load(_course.Root))).Should().Throw<ResultsException>();

    private List<string> Files() => [.. Directory.EnumerateFiles(_class, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
