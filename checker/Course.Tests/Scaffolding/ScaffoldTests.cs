using Checker.Course.Rules;
using Checker.Course.Scaffolding;

namespace Checker.Course.Tests.Scaffolding;

public sealed class ScaffoldTests : IDisposable
{
    private const string Folder = "exercises/03-generators/2-mean-delay";
    private const string Solution = "solutions/03-generators/2-mean-delay";
    private readonly MiniatureCourse _course = new();

    public void Dispose() => _course.Dispose();

    [Fact]
    public void Is_an_exercise_that_can_be_read_at_once()
    {
        var files = Write();

        var exercise = _course.Load().Find("mean-delay");
        exercise.Should().BeEquivalentTo(new
        {
            Title = "Mean delay",
            Starters = new[] { "MeanDelay.cs" },
            Given = new[] { "MeanDelayTests.cs", "MeanDelayTrial.cs" },
            Fails = "Makes_no_copy_of_the_numbers",
            Wrong = new[] { new { File = $"{Folder}/wrong/CopiesToAnArray.cs" }, new { File = $"{Folder}/wrong/RemembersBySize.cs" } },
        });
        exercise.Hints.Should().ContainSingle().Which.Should().HaveCount(3);
        files.Select(file => file.Path).Should().BeEquivalentTo(FilesIn(Folder).Concat(FilesIn(Solution)), "each file is named, and no other is written");
    }

    [Fact]
    public void Leaves_the_other_starters_as_they_were_locked()
    {
        _course.Write($"{MiniatureCourse.Folder}/RmsDelay.cs", "int edited;\n");
        var before = StartersLock.Read(_course.Root).Starters;
        Write();

        var starters = StartersLock.Read(_course.Root);
        starters.Starters.Should().HaveCount(before.Count + 1).And.Contain(before);
        starters.IsUntouched(_course.Root, new("03-generators", "2-mean-delay")).Should().BeTrue();
        starters.IsUntouched(_course.Root, MiniatureCourse.Id).Should().BeFalse();
    }

    [Fact]
    public void Breaks_no_rule_but_that_it_is_to_be_written()
    {
        Write();
        var marks = FilesIn(Folder).Concat(FilesIn(Solution))
            .SelectMany(file => File.ReadLines(_course.PathOf(file)).Select((line, index) => (Line: line, Place: $"{file}({index + 1})")))
            .Where(line => line.Line.Contains(Scaffold.Mark, StringComparison.Ordinal))
            .Select(line => line.Place)
            .ToList();

        var defects = CourseRules.Check(_course.Load()).Where(defect => defect.File != MiniatureCourse.Lesson).ToList();
        defects.Select(defect => $"{defect.File}({defect.Line})").Should().BeEquivalentTo(marks);
        defects.Should().OnlyContain(defect => defect.Message.StartsWith("TODO(author) is still here: ", StringComparison.Ordinal));
        defects.Select(defect => defect.File).Should().Contain(
            [$"{Folder}/README.md", $"{Folder}/hints.md", $"{Folder}/MeanDelay.cs", $"{Folder}/MeanDelayTrial.cs", $"{Folder}/MeanDelayTests.cs", $"{Solution}/MeanDelay.cs", $"{Solution}/README.md"]);
    }

    [Fact]
    public void Is_there_whole_or_not_at_all()
    {
        // No folder, and so no exercise; but no folder can be moved here either.
        _course.Write(Folder, "In the place of a folder.");
        var before = Everything();
        var exercise = NewExercise.Of(_course.Load(), "03-generators/3-other-name") with { Id = new("03-generators", "2-mean-delay") };

        FluentActions.Invoking(() => Scaffold.Write(_course.Root, exercise, CancellationToken.None)).Should().Throw<IOException>();

        Everything().Should().Equal(before);
    }

    [Fact]
    public void Is_not_there_when_somebody_stops_it()
    {
        var before = Everything();

        FluentActions.Invoking(() => Scaffold.Write(_course.Root, NewExercise.Of(_course.Load(), "03-generators/mean-delay"), new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

        Everything().Should().Equal(before);
    }

    private IReadOnlyList<ScaffoldFile> Write() => Scaffold.Write(_course.Root, NewExercise.Of(_course.Load(), "03-generators/mean-delay"), CancellationToken.None);

    private List<string> Everything() => [.. FilesIn("").Select(file => $"{file}: {File.ReadAllText(_course.PathOf(file))}")];

    private IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(_course.PathOf(folder), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_course.Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
