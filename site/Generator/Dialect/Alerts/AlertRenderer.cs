using Markdig.Extensions.Alerts;

namespace Site.Generator.Dialect.Alerts;

/// <summary>A remark beside the text: <c>&gt; [!NOTE]</c>. Its kind is written out, not only coloured.</summary>
internal sealed class AlertRenderer : PageElement<AlertBlock>
{
    private static readonly string[] Kinds = ["Note", "Tip", "Important", "Warning", "Caution"];

    protected override void Write(PageRenderer renderer, AlertBlock alert)
    {
        var kind = Kinds.FirstOrDefault(known => alert.Kind.ToString().Equals(known, StringComparison.OrdinalIgnoreCase));
        if (kind is null)
            renderer.Page.Report(alert, $"is an alert of the unknown kind {alert.Kind}; the kinds are {string.Join(", ", Kinds).ToUpperInvariant()}");
        renderer.EnsureLine();
        renderer.Write("<div class=\"alert ").Write((kind ?? "note").ToLowerInvariant()).Write("\" role=\"note\">").WriteLine();
        renderer.Write("<p class=\"kind\">").WriteEscape(kind ?? alert.Kind.ToString()).WriteLine("</p>");
        renderer.WriteChildren(alert);
        renderer.WriteLine("</div>");
    }
}
