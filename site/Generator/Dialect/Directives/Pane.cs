using Site.Generator.Snippets;
using Site.Theme;

namespace Site.Generator.Dialect.Directives;

/// <summary>One snippet: its code, what it printed, and what it cost.</summary>
internal static class Pane
{
    /// <inheritdoc cref="PaneCode.Write"/>
    public static void Write(PageRenderer renderer, Language language, string file, Region region, Region? older, Region? beside, MeasuredLanguage? measured)
    {
        renderer.WriteLine($"<figure class=\"pane {language.Id}\">");
        renderer.Write("<figcaption><span class=\"language\">").Write(language.Name).Write("</span> <span class=\"file\">")
            .WriteEscape($"{Path.GetFileName(file)}:{region.Line}").Write("</span>")
            .WriteLine($"<button type=\"button\" class=\"copy\">Copy<span class=\"spoken\"> the {language.Name} code</span></button></figcaption>");
        var run = measured?.Snippets.GetValueOrDefault(region.Name);
        List<AllocationPlace> allocates = [.. (run?.Allocates ?? []).Where(place => Allocations.Fit(region, place))];
        PaneCode.Write(renderer, language, region, older, beside, allocates);
        if (allocates.Count > 0)
            renderer.WriteLine($"<p>{Allocations.InWords(region, allocates)}</p>");
        if (allocates.Count < run?.Allocates.Count)
            renderer.Page.Defects.Add(new(file, region.Line, $"measured.json marks an allocation where the region '{region.Name}' has no code; run ./check audit --update"));
        if (measured is null)
            renderer.WriteLine("<p class=\"unmeasured\">Not measured yet.</p>");
        else if (run is not null)
            Write(renderer, language, run);
        else
            renderer.Page.Defects.Add(new(file, region.Line, $"measured.json says nothing about the region '{region.Name}'; run ./check audit --update"));
        renderer.WriteLine("</figure>");
    }

    private static void Write(PageRenderer renderer, Language language, Measurement run)
    {
        if (run.Skipped is { } reason)
            renderer.Write("<p class=\"unmeasured\">Not run here: ").WriteEscape(reason.TrimEnd('.')).WriteLine(".</p>");
        if (run.Output is { Length: > 0 } output)
            Text(renderer, "output", "Output", output);
        if (run.Error is { Length: > 0 } error)
            Text(renderer, "error", "Error", error);
        if (run.Numbers.Count > 0)
        {
            renderer.Write("<dl class=\"numbers\">");
            foreach (var (name, number) in run.Numbers)
            {
                var label = NumberLabel.Find(language, name)!;
                renderer.Write($"<div><dt>{label.Text}</dt><dd>{Amount.Of(number, label.Unit)}</dd></div>");
            }

            renderer.WriteLine("</dl>");
        }

        if (run.Note is { Length: > 0 } note)
            renderer.Write("<p class=\"note\">").WriteEscape(note).WriteLine("</p>");
    }

    private static void Text(PageRenderer renderer, string kind, string label, string text) => renderer
        .Write($"<div class=\"{kind}\"><p class=\"label\">{label}</p><pre tabindex=\"0\"><samp>").WriteEscape(text.ReplaceLineEndings("\n").TrimEnd('\n')).WriteLine("</samp></pre></div>");
}
