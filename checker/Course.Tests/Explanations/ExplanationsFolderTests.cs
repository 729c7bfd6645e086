using Checker.Course.Explanations;

namespace Checker.Course.Tests.Explanations;

public sealed class ExplanationsFolderTests : IDisposable
{
    private const string File = ".check/explanations/03-generators/1-rms-delay.json";
    private readonly MiniatureCourse _course = new();
    private readonly ExplanationsFolder _folder;
    private readonly Exercise _exercise;

    public ExplanationsFolderTests()
    {
        _folder = new ExplanationsFolder(_course.Root);
        _exercise = _course.Load().Exercises.Single();
    }

    [Fact]
    public void Begins_with_nothing() => _folder.Load(_exercise).Should().BeEquivalentTo((ExerciseExplanation.OfNothing(MiniatureCourse.Id), Array.Empty<string>()));

    [Fact]
    public void Keeps_an_explanation_whole()
    {
        var explained = ExerciseExplanation.OfNothing(MiniatureCourse.Id) with
        {
            Starter = Explained.Version(Explained.Type("long[]", 160_024), Explained.Type("List<long>", 32)),
            Yours = Explained.Version() with { Reason = "was still running after 120 seconds", Trials = [] },
        };
        _folder.Save(explained);
        _folder.Load(_exercise).Explanation.Should().BeEquivalentTo(explained);
        Directory.EnumerateFiles(Path.GetDirectoryName(Full)!).Should().ContainSingle("nothing is left of the writing");
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("{ \"format\": 1", "it is not JSON at line 1")]
    [InlineData("[]", "it is not a JSON object")]
    [InlineData("{ \"format\": 9 }", "a newer check wrote it, in format 9, and this one knows 1")]
    [InlineData("{ \"format\": 1, \"id\": \"03-generators/1-rms-delay\" }", "something is missing or is not what it should be at $")]
    public void Sets_aside_what_it_cannot_read(string text, string because)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full)!);
        System.IO.File.WriteAllText(Full, text);

        var (explanation, notices) = _folder.Load(_exercise);

        explanation.Should().Be(ExerciseExplanation.OfNothing(MiniatureCourse.Id));
        notices.Should().Equal($"{File} cannot be read because {because}; it was kept as 1-rms-delay.json.unreadable-1, and it is measured anew when you ask");
        System.IO.File.ReadAllText(Full + ".unreadable-1").Should().Be(text);
        _folder.Load(_exercise).Notices.Should().BeEmpty();
    }

    public void Dispose() => _course.Dispose();

    private string Full => Path.Combine(_course.Root, File);
}
