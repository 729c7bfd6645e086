namespace Checker.Cli.Tests;

/// <summary>What <c>./check site</c> makes besides the learner's own pages.</summary>
public sealed class SiteTests : IDisposable
{
    private const string Base = "https://example.org/course";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Publishes_where_it_is_told_and_says_so()
    {
        var seen = await _terminal.TypeAsync($"site --public --base {Base}") + await _terminal.TypeAsync($"site --public --base {Base}/ --output web --json");
        seen.WithoutProgress().ShouldBe("site-public");
        File.ReadAllText(_terminal.Checkout.PathOf("web/index.html")).Should().Be(File.ReadAllText(_terminal.Checkout.PathOf("artifacts/public/index.html")))
            .And.Contain("<link rel=\"canonical\" href=\"https://example.org/course/\"");
    }

    /// <summary>Whatever lies in the folder of results, what is published is the same to the byte.</summary>
    [Fact]
    public async Task Nothing_of_a_learner_is_published()
    {
        await _terminal.TypeAsync($"site --public --base {Base} --output before");
        await _terminal.TypeAsync("verify 2-passes");
        await _terminal.TypeAsync("hint 3-fails");
        await _terminal.TypeAsync("explain 3-fails");
        Directory.Exists(_terminal.Checkout.PathOf(".check/results")).Should().BeTrue("there have to be results that could be published");
        (await _terminal.TypeAsync($"site --public --base {Base} --output after")).Should().EndWith("exit 0\n");

        Files("after").Should().BeEquivalentTo(Files("before"));
        await _terminal.TypeAsync("site");
        File.ReadAllText(_terminal.Checkout.PathOf("artifacts/site/01-verdicts/2-passes/index.html")).Should().Contain("Graded <time", "a learner's own page has what is left out");
    }

    [Theory]
    [InlineData($"site --base {Base}", "site-base-alone")]
    [InlineData("site --output web", "site-output-alone")]
    [InlineData("site --public", "site-public-nowhere")]
    [InlineData("site --public --base /course/", "site-public-relative")]
    [InlineData($"site --public --base {Base} --epub", "site-public-book")]
    [InlineData("site --class missing", "site-class-missing")]
    [InlineData($"site --class . --public --base {Base}", "site-class-public")]
    public async Task What_does_not_go_together_is_refused(string words, string name) => (await _terminal.TypeAsync(words)).ShouldBe(name);

    [Fact]
    public async Task A_book_is_a_page_and_a_file_for_readers()
    {
        (await _terminal.TypeAsync("site --book") + await _terminal.TypeAsync("site --epub --json")).WithoutProgress().ShouldBe("site-book");
        File.ReadAllText(_terminal.Checkout.PathOf("artifacts/site/book.html")).Should().Contain("class=\"chapter\"");
        File.Exists(_terminal.Checkout.PathOf("artifacts/site/memory-in-pairs.epub")).Should().BeTrue();
    }

    [Fact]
    public async Task A_class_is_a_page_of_its_own_from_what_its_students_exported()
    {
        await _terminal.TypeAsync("verify 2-passes");
        Directory.CreateDirectory(_terminal.Checkout.PathOf("students"));
        await _terminal.TypeAsync("progress export students/ada.json");
        File.WriteAllText(_terminal.Checkout.PathOf("students/bo.json"), "once upon a time");

        (await _terminal.TypeAsync("site --class students") + await _terminal.TypeAsync("site --class students --json")).WithoutProgress().ShouldBe("site-class");

        File.ReadAllText(_terminal.Checkout.PathOf("artifacts/class/class.html")).Should().Contain("<th scope=\"row\">ada</th><td class=\"right\">1</td>").And.NotContain(">bo<");
    }

    private Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(_terminal.Checkout.PathOf(folder), "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(_terminal.Checkout.PathOf(folder), path), File.ReadAllText);
}
