using Site.Generator.Snippets;
using Site.Theme;

namespace Site.Generator.Dialect.Numbers;

internal sealed class NumberRenderer : PageElement<NumberReference>
{
    protected override void Write(PageRenderer renderer, NumberReference reference)
    {
        var page = renderer.Page;
        var language = new[] { Language.CSharp, Language.Python }.FirstOrDefault(known => known.Id == reference.Language);
        if (language is null || (reference.Member != "output" && NumberLabel.Find(language, reference.Member) is null))
        {
            page.Report(reference, $"{reference} names nothing that is measured; write {{snippet.csharp.x}} with one of {NumberLabel.NamesFor(Language.CSharp)}, or {{snippet.python.x}} with one of {NumberLabel.NamesFor(Language.Python)}");
            return;
        }

        var isOfSite = reference.Snippet.Pair == CourseSources.Site;
        var pair = isOfSite ? null : page.SourcesOf(reference.Snippet, reference, $"shows {reference}");
        if (!isOfSite && pair is null)
            return;
        if ((isOfSite ? page.Sources?.OfSite : pair?.Sources.Measured)?.Of(language) is not { } measured)
            renderer.Write("<span class=\"unmeasured\">not measured yet</span>");
        else if (!measured.Snippets.TryGetValue(reference.Snippet.Region, out var snippet))
            page.Report(reference, $"{reference}: measured.json has no {language.Name} snippet '{reference.Snippet.Region}'; correct the name or run ./check audit --update");
        else if (reference.Member == "output" && snippet.Output is { } output)
            renderer.WriteEscape(output);
        else if (snippet.Numbers.TryGetValue(reference.Member, out var number))
            renderer.Write(Amount.Of(number));
        else if (snippet.Skipped is not null)
            renderer.Write("<span class=\"unmeasured\">not measured here</span>");
        else
            page.Report(reference, $"{reference}: the snippet has no '{reference.Member}' in measured.json; it has {string.Join(", ", snippet.Numbers.Keys.Order(StringComparer.Ordinal))}");
    }
}
