namespace Checker.Course.Tests;

public sealed class CurriculumFindTests : IDisposable
{
    private readonly MiniatureCourse _course = new();
    private readonly Curriculum _curriculum;

    public CurriculumFindTests()
    {
        foreach (var name in new[] { "2-top-ten", "3-top-hundred" })
            _course.AddExercise(name, name).Replace($"exercises/03-generators/{name}/README.md", "formerly: 02-streams/4-rms\n", "");
        _curriculum = _course.WriteLock().Load();
    }

    [Theory]
    [InlineData("03-generators/1-rms-delay")]
    [InlineData("03-generators\\1-rms-delay\\")]
    [InlineData("02-streams/4-rms")]
    [InlineData("exercises/03-generators/1-rms-delay/RmsDelay.cs")]
    [InlineData("./exercises/03-generators/1-rms-delay/")]
    [InlineData("solutions/03-generators/1-rms-delay/README.md")]
    [InlineData("1-rms-delay")]
    [InlineData("rms-delay")]
    [InlineData("1-rms")]
    [InlineData("RMS")]
    [InlineData("03-generators/1")]
    [InlineData("delay")]
    public void Finds_an_exercise_by(string text) => _curriculum.Find(text).Id.Should().Be(MiniatureCourse.Id);

    [Fact]
    public void Finds_an_exercise_by_a_whole_path() =>
        _curriculum.Find(_course.PathOf("exercises/03-generators/2-top-ten/RmsDelay.cs")).Id.Name.Should().Be("2-top-ten");

    [Theory]
    [InlineData("rms-dely", "no exercise is called 'rms-dely'; did you mean 03-generators/1-rms-delay?")]
    [InlineData("top-then", "no exercise is called 'top-then'; did you mean 03-generators/2-top-ten?")]
    [InlineData("photosynthesis", "no exercise is called 'photosynthesis'; ids look like 03-generators/1-rms-delay, and part of one is enough")]
    [InlineData("", "no exercise is called ''; ids look like 03-generators/1-rms-delay, and part of one is enough")]
    [InlineData("top", "'top' may be 03-generators/2-top-ten or 03-generators/3-top-hundred; write more of the name")]
    public void Says_what_may_be_meant_by(string text, string message) =>
        _curriculum.Invoking(curriculum => curriculum.Find(text)).Should().Throw<UnknownExerciseException>().WithMessage(message);

    public void Dispose() => _course.Dispose();
}
