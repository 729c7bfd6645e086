namespace Checker.Course.Tests.Reading;

public sealed class LessonReaderTests : IDisposable
{
    private readonly MiniatureCourse _course = new();

    [Theory]
    [InlineData("99-unknown")]
    [InlineData("03-generators")]
    [InlineData("10-views")]
    public void Needs_pairs_that_stand_before_it(string need)
    {
        _course.Write("lessons/10-views/lesson.md", MiniatureTexts.Lesson)
            .Replace("lessons/README.md", "- [Generators](03-generators/lesson.md)", "- [Generators](03-generators/lesson.md)\n- [Views](10-views/lesson.md)")
            .Replace(MiniatureCourse.Lesson, "needs: none", $"needs: {need}");

        _course.Defects().Should().Be(
            $"{MiniatureCourse.Lesson}(6): the lesson needs '{need}', which is no pair before it in lessons/README.md; name earlier pairs, or none");
    }

    [Fact]
    public void Reads_what_a_lesson_needs()
    {
        _course.Write("lessons/10-views/lesson.md", MiniatureTexts.Lesson)
            .Replace("lessons/README.md", "- [Generators](03-generators/lesson.md)", "- [Generators](03-generators/lesson.md)\n- [Views](10-views/lesson.md)")
            .Replace("lessons/10-views/lesson.md", "needs: none", "needs: 03-generators");

        _course.Load().Pairs.Last().Lesson.Needs.Should().Equal("03-generators");
    }

    public void Dispose() => _course.Dispose();
}
