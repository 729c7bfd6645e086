namespace Checker.Course.Tests.Reading;

public sealed class HintsFileTests : IDisposable
{
    private const string Hints = $"{MiniatureCourse.Folder}/hints.md";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Must_be_there() => _course.Delete(Hints).Defects()
        .Should().Be($"{Hints}: the file is missing; write one '## n. Title' with a numbered list for each task");

    [Fact]
    public void Has_a_hint_for_each_task()
    {
        var text = File.ReadAllText(_course.PathOf(Hints));
        _course.Write(Hints, text[..text.IndexOf("## 2.", StringComparison.Ordinal)]);

        _course.Defects().Should().Be($"{Hints}: there is no hint for task 2; add '## 2. Forget the flights' with a numbered list");
    }

    [Fact]
    public void Has_hints_for_tasks_alone() => _course
        .Replace(Hints, "3. The field `Cache`.", "3. The field `Cache`.\n\n## 3. Rest\n\n1. Sleep.").Defects()
        .Should().Be($"{Hints}(14): '## 3. Rest' is no task of README.md; delete it");

    [Fact]
    public void Names_tasks_as_the_readme_does() => _course
        .Replace(Hints, "## 2. Forget the flights", "## 2. Forget them").Defects()
        .Should().Be($"{Hints}(8): '## 2. Forget them' stands where README.md has '## 2. Forget the flights'; make them one");

    [Fact]
    public void Has_stages_for_each_task() => _course
        .Replace(Hints, "1. Who still knows the flights?\n2. A static field lives as long as the program.\n3. The field `Cache`.\n", "").Defects()
        .Should().Be($"{Hints}(8): task 2 has no stages; add a numbered list below its heading");

    [Fact]
    public void Says_nothing_outside_its_stages() => _course
        .Replace(Hints, "1. Who still", "Think first.\n\n1. Who still").Defects()
        .Should().Be($"{Hints}(10): this text belongs to no stage of the hint; make it an item of the numbered list");

    public void Dispose() => _course.Dispose();
}
