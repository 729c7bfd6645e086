namespace Checker.Course.Tests.Reading;

public sealed class ExerciseReaderTests : IDisposable
{
    private const string Folder = MiniatureCourse.Folder;
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Needs_a_readme() => _course.Delete($"{Folder}/README.md").Defects()
        .Should().Be($"{Folder}/README.md: the file is missing; describe the exercise there, or delete the folder");

    [Fact]
    public void Needs_a_trial() => _course.Delete($"{Folder}/RmsDelayTrial.cs").Defects()
        .Should().Be($"{Folder}: there is no trial; add a file RmsDelayTrial.cs");

    [Fact]
    public void Needs_tests() => _course.Delete($"{Folder}/RmsDelayTests.cs").Defects()
        .Should().Be($"{Folder}: there are no tests; add a file RmsDelayTests.cs");

    [Fact]
    public void Needs_a_name_with_a_number() => _course.Write("exercises/03-generators/2_Sum/README.md", "").Defects()
        .Should().Be("exercises/03-generators/2_Sum: the folder's name is no exercise's; use a number and small letters, such as 1-rms-delay");

    [Fact]
    public void Gives_no_id_that_another_had_before()
    {
        _course.AddExercise("2-second", "Second").WriteLock();

        _course.Defects().Should().Be(
            "exercises/03-generators/2-second/README.md: 'formerly' names 02-streams/4-rms, which 03-generators/1-rms-delay names too; each id belongs to one exercise");
    }

    [Fact]
    public void Had_no_id_that_another_has() => _course
        .Replace($"{Folder}/README.md", "02-streams/4-rms", "03-generators/1-rms-delay").Defects()
        .Should().Be($"{Folder}/README.md: 'formerly' names 03-generators/1-rms-delay, which is an exercise of today; each id belongs to one exercise");

    public void Dispose() => _course.Dispose();
}
