using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class ProgressFileTests : IDisposable
{
    private readonly MiniatureCourse _course = new();
    private readonly string _file;

    public ProgressFileTests() => _file = Path.Combine(_course.Root, "progress.json");

    public void Dispose() => _course.Dispose();

    [Fact]
    public void Reads_what_was_written()
    {
        var result = Result.OfNothing(MiniatureCourse.Id).With(Attempts.With(Verdict.Failed)).With(Attempts.With(Verdict.Passed)) with { HintsShown = [2] };

        ProgressFile.Write(_file, [result]);

        ProgressFile.Read(_file).Should().BeEquivalentTo([result]);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("once upon a time", "it is not JSON at line 1")]
    [InlineData("""{ "results": [] }""", "it does not say which format it has")]
    [InlineData("""{ "format": 2, "results": [] }""", "a newer check wrote it, in format 2, and this one knows 1")]
    [InlineData("""{ "format": 1 }""", "something is missing or is not what it should be at $")]
    [InlineData("""{ "format": 1, "results": [{ "format": 9 }] }""", "a newer check wrote it, in format 9, and this one knows 1")]
    public void Refuses_another_file(string text, string because)
    {
        _course.Write("progress.json", text);

        this.Invoking(_ => ProgressFile.Read(_file)).Should().Throw<ResultsException>()
            .WithMessage($"{_file} is no exported progress because {because}; nothing was changed here. Export it again, by ./check progress export.");
    }

    [Fact]
    public void Says_where_there_is_no_file() =>
        this.Invoking(_ => ProgressFile.Read(_file)).Should().Throw<ResultsException>().WithMessage($"{_file} could not be read: *");
}
