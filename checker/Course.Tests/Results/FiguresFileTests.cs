using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class FiguresFileTests : IDisposable
{
    private const string Name = $"{MiniatureCourse.Folder}/figures.json";
    private readonly MiniatureCourse _course = new();
    private readonly Exercise _exercise;

    public FiguresFileTests() => _exercise = _course.Load().Exercises.Single();

    [Fact]
    public void Is_nothing_before_the_first_measurement() => FiguresFile.Load(_course.Root, _exercise).Should().BeNull();

    [Fact]
    public void Keeps_figures()
    {
        var reference = new Reference(".NET 10.0.12", Attempts.With(Verdict.Failed).Figures, [new("T", "growth", "Trial", 10, double.NaN, 0, "bytes per item")]);

        FiguresFile.Save(_course.Root, _exercise, reference);

        FiguresFile.Load(_course.Root, _exercise).Should().BeEquivalentTo(reference);
    }

    [Fact]
    public void Says_where_it_is_damaged()
    {
        _course.Write(Name, "{\n  \"runtime\": 10\n}");

        FluentActions.Invoking(() => FiguresFile.Load(_course.Root, _exercise)).Should().Throw<CourseException>()
            .WithMessage($"{Name}(2): the file is not as check writes it; run ./check audit --update, which measures anew");
    }

    public void Dispose() => _course.Dispose();
}
