using Site.Generator.Search;

namespace Site.Generator.Tests.Search;

public sealed class PageSectionsTests
{
    [Fact]
    public void Begin_at_headings()
    {
        var sections = PageSections.Of("a/index.html", "Views", """<p>Before.</p><h2 id="rent">Rent <code>T[]</code></h2><p>One.</p><h3 id="give">Give back</h3><p>Two.</p>""");
        sections.Select(section => (section.Address, section.Heading, section.Text.Trim())).Should().Equal(
            ("a/index.html", "", "Before."), ("a/index.html#rent", "Rent  T[]", "One."), ("a/index.html#give", "Give back", "Two."));
        sections.Should().OnlyContain(section => section.Page == "Views");
    }

    [Fact]
    public void Hold_code_as_it_reads_without_its_colours() =>
        PageSections.Of("a", "A", """<pre><code><span class="t">ArrayPool</span>&lt;<span class="k">int</span>&gt;</code></pre>""")
            .Single().Text.Trim().Should().Be("ArrayPool<int>");
}
