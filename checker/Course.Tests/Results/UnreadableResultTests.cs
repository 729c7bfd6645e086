using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class UnreadableResultTests : IDisposable
{
    private const string Name = ".check/results/03-generators/1-rms-delay.json";
    private const string Kept = "it was kept as 1-rms-delay.json.unreadable-1, and the exercise begins anew";
    private readonly MiniatureCourse _course = new();
    private readonly ResultsFolder _results;
    private readonly Exercise _exercise;

    public UnreadableResultTests()
    {
        _results = new ResultsFolder(_course.Root);
        _exercise = _course.Load().Exercises.Single();
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("\0\0\0", "it is not JSON at line 1")]
    [InlineData("[1]", "it is not a JSON object")]
    [InlineData("{ \"format\": 1,\n \"id\": \"03-gen", "it is not JSON at line 2")]
    [InlineData("{ \"id\": \"03-generators/1-rms-delay\" }", "it does not say which format it has")]
    [InlineData("{ \"format\": 0 }", "it does not say which format it has")]
    [InlineData("{ \"format\": 2 }", "a newer check wrote it, in format 2, and this one knows 1")]
    [InlineData("{ \"format\": 1 }", "something is missing or is not what it should be at $")]
    [InlineData("{ \"format\": 1, \"id\": \"rms\" }", "something is missing or is not what it should be at $.id")]
    public void Is_set_aside(string text, string because)
    {
        _course.Write(Name, text);

        var loaded = _results.Load(_exercise);

        loaded.Notices.Should().Equal($"{Name} cannot be read because {because}; {Kept}");
        loaded.Result.Should().BeEquivalentTo(Result.OfNothing(MiniatureCourse.Id));
        File.ReadAllText(_course.PathOf($"{Name}.unreadable-1")).Should().Be(text);
        File.Exists(_course.PathOf(Name)).Should().BeFalse();
    }

    [Theory]
    [InlineData("\"verdict\": \"Passed\"", "\"verdict\": \"Perfect\"", "$.latest.verdict")]
    [InlineData("\"verdict\": \"Passed\"", "\"verdict\": 1", "$.latest.verdict")]
    [InlineData("\"history\": []", "\"history\": null", "$.history")]
    public void Is_whatever_says_nonsense(string text, string by, string at)
    {
        _results.Save(Result.OfNothing(MiniatureCourse.Id).With(Attempts.With(Verdict.Passed)));
        _course.Replace(Name, text, by);

        _results.Load(_exercise).Notices.Should().Equal($"{Name} cannot be read because something is missing or is not what it should be at {at}; {Kept}");
    }

    [Fact]
    public void Is_a_file_cut_off_anywhere()
    {
        _results.Save(Result.OfNothing(MiniatureCourse.Id).With(Attempts.With(Verdict.Passed)));
        var whole = File.ReadAllText(_course.PathOf(Name));
        for (var length = 0; length < whole.Length - 2; length += 37)
        {
            _course.Write(Name, whole[..length]);
            _results.Load(_exercise).Notices.Should().ContainSingle("it was cut off after {0} letters", length);
        }
    }

    [Fact]
    public void Is_never_written_over()
    {
        _course.Write($"{Name}.unreadable-1", "first").Write(Name, "second");

        _results.Update(_exercise, result => result).Notices.Should().Equal(
            $"{Name} cannot be read because it is not JSON at line 1; it was kept as 1-rms-delay.json.unreadable-2, and the exercise begins anew");

        File.ReadAllText(_course.PathOf($"{Name}.unreadable-1")).Should().Be("first");
        File.ReadAllText(_course.PathOf($"{Name}.unreadable-2")).Should().Be("second");
    }

    [Fact]
    public void Makes_way_for_the_result_of_a_former_id()
    {
        var former = Result.OfNothing(new ExerciseId("02-streams", "4-rms")).With(Attempts.With(Verdict.Passed));
        _results.Save(former);
        _course.Write(Name, "");

        _results.Load(_exercise).Result.HasPassed.Should().BeTrue();
    }

    public void Dispose() => _course.Dispose();
}
