namespace Checker.Cli.Tests;

/// <summary>A course of somebody else's, in a folder that has nothing to do with the checkout, named by somebody who stands in another course.</summary>
public sealed class CourseTests : IDisposable
{
    private const string Starter = "exercises/01-streaks/1-longest-streak/LongestStreak.cs";
    private readonly Terminal _terminal = new();
    private readonly string _course = Directory.CreateTempSubdirectory("other-course-").FullName;

    public CourseTests() => TinyCheckout.Copy("checker/Cli.Tests/OtherCourse", _course);

    public void Dispose()
    {
        _terminal.Dispose();
        Directory.Delete(_course, recursive: true);
    }

    [Fact]
    public async Task Every_command_works_on_the_course_that_is_named()
    {
        var seen = await TypeAsync("list") + await TypeAsync("hint longest-streak") + await TypeAsync("audit");
        File.Copy(Path.Combine(_course, Starter.Replace("exercises", "solutions", StringComparison.Ordinal)), Path.Combine(_course, Starter), overwrite: true);
        seen += await TypeAsync("");

        seen.ShouldBe("course");
        File.Exists(Path.Combine(_course, "artifacts/site/index.html")).Should().BeTrue();
        Directory.Exists(_terminal.Checkout.PathOf("artifacts")).Should().BeFalse("the course around the current folder is left alone");
    }

    [Fact]
    public async Task An_exercise_can_be_begun_there()
    {
        (await TypeAsync("new streaks/some-verb --json")).Should().EndWith("exit 0\n");

        File.Exists(Path.Combine(_course, "exercises/01-streaks/2-some-verb/SomeVerb.cs")).Should().BeTrue();
        (await TypeAsync("list")).Should().Contain("01-streaks/2-some-verb");
    }

    [Fact]
    public async Task The_course_is_named_from_where_the_command_is_typed() =>
        (await _terminal.TypeAsync($"next --course {Path.GetFileName(_course)}", Path.GetDirectoryName(_course))).Should().Contain("01-streaks/1-longest-streak").And.EndWith("exit 0\n");

    [Fact]
    public async Task In_the_course_itself_it_need_not_be_named() =>
        (await _terminal.TypeAsync("next", Path.Combine(_course, "lessons"))).Should().Contain("01-streaks/1-longest-streak").And.EndWith("exit 0\n");

    [Theory]
    [InlineData("nowhere", "course-nowhere")]
    [InlineData("exercises", "course-none")]
    public async Task A_folder_that_is_no_course_is_refused(string named, string name) => (await _terminal.TypeAsync($"list --course {named}")).ShouldBe(name);

    private async Task<string> TypeAsync(string words) =>
        (await _terminal.TypeAsync($"{words} --course {_course}".TrimStart())).Replace(_course, "<course>", StringComparison.Ordinal).WithoutProgress();
}
