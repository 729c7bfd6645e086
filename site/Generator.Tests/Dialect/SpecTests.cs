using Site.Generator.Dialect;
using Site.Generator.Snippets;
using Site.Theme;

namespace Site.Generator.Tests.Dialect;

/// <summary>The examples in <c>Specs/</c> say what our Markdown is; they are read here, nothing is generated.</summary>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static IEnumerable<TheoryDataRow<string, int>> Examples =>
        from path in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal)
        from entry in SpecFile.Read(path).Index()
        select new TheoryDataRow<string, int>(Path.GetFileName(path), entry.Index) { TestDisplayName = entry.Item.Name };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Renders_as_specified(string file, int place)
    {
        var example = SpecFile.Read(Path.Combine(Folder, file)).ElementAt(place);
        var curriculum = MiniatureCourse.Load();
        var pair = curriculum.Pairs.Last();
        var page = new PageText(pair.Lesson.File, 1, Addresses.Of(pair), new SiteMap(curriculum))
        {
            Pair = pair,
            Sources = CourseSources.Load(curriculum),
            Hints = [["Think.", "Use `x`."]],
        };
        MarkdownDialect.Render(example.Markdown, page).TrimEnd('\n').Should().Be(example.Html);
        string.Join('\n', page.Defects).Should().Be(example.Defects);
    }
}
