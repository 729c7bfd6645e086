namespace Checker.Course.Tests.Reading;

public sealed class PageReaderTests : IDisposable
{
    private const string Glossary = "lessons/glossary.md";
    private const string Text = "---\ntitle: Glossary\ndescription: The words of this course.\n---\n\n## Allocation\n";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Reads_pages_in_the_order_of_their_names()
    {
        _course.Write(Glossary, Text).Write("lessons/about.md", Text.Replace("Glossary", "About", StringComparison.Ordinal));

        _course.Load().Pages.Should().BeEquivalentTo(
            [
                new Page("about", "About", "The words of this course.", "lessons/about.md", "\n## Allocation", 5),
                new Page("glossary", "Glossary", "The words of this course.", Glossary, "\n## Allocation", 5),
            ], options => options.WithStrictOrdering());
    }

    [Fact]
    public void Needs_none() => _course.Load().Pages.Should().BeEmpty();

    [Fact]
    public void Knows_every_key()
    {
        _course.Write(Glossary, Text.Replace("description", "subtitle", StringComparison.Ordinal));

        _course.Defects().Should().Be($"""
            {Glossary}(1): the front matter has no 'description'; add a line 'description: …'
            {Glossary}(3): 'subtitle' is no key of this front matter; it may have title, description
            """);
    }

    [Theory]
    [InlineData("Glossary")]
    [InlineData("my notes")]
    [InlineData("404")]
    public void Takes_a_name_for_an_address(string name)
    {
        _course.Write($"lessons/{name}.md", Text);

        _course.Defects().Should().Be($"lessons/{name}.md: the name becomes an address; use small letters, digits and single hyphens, such as glossary.md");
    }

    public void Dispose() => _course.Dispose();
}
