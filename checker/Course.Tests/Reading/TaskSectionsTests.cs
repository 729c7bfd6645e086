namespace Checker.Course.Tests.Reading;

public sealed class TaskSectionsTests : IDisposable
{
    private const string Readme = $"{MiniatureCourse.Folder}/README.md";
    private const string Hints = $"{MiniatureCourse.Folder}/hints.md";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Are_numbered_from_one() => _course
        .Replace(Readme, "## 2. Forget", "## 3. Forget").Replace(Hints, "## 2. Forget", "## 3. Forget").Defects().Should().Be($"""
            {Readme}(16): the task is numbered 3 and is the page's task 2; number tasks from 1 without a gap
            {Hints}(8): the task is numbered 3 and is the page's task 2; number tasks from 1 without a gap
            """);

    [Fact]
    public void Are_the_only_headings_of_their_level() => _course
        .Replace(Readme, "How late is a flight?", "## Background").Defects()
        .Should().Be($"{Readme}(10): '## Background' is not a task; write '## 1. Title', or a heading of the third level");

    [Fact]
    public void Are_not_left_out() => _course
        .Replace(Readme, "## 1.", "### 1.").Replace(Readme, "## 2.", "### 2.").Write(Hints, "").Defects()
        .Should().Be($"{Readme}: there is no task; add '## 1. Title'");

    public void Dispose() => _course.Dispose();
}
