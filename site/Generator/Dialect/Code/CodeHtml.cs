using System.Text;

namespace Site.Generator.Dialect.Code;

/// <summary>Code as HTML: escaped, with a span around each coloured part.</summary>
internal static class CodeHtml
{
    public static string Of(string code, string language) => Write(code, PaintOf(code, language), 0, code.Length);

    /// <summary>The same, each line by itself: no element reaches into the next.</summary>
    /// <param name="underlines">From the first to the last.</param>
    public static string[] LinesOf(string code, string language, IReadOnlyList<Underline> underlines)
    {
        var paints = PaintOf(code, language).SelectMany(paint => ByLine(code, paint)).ToList();
        var html = new StringBuilder(code.Length * 2);
        int place = 0;
        foreach (var line in underlines)
        {
            html.Append(Write(code, paints, place, line.Start)).Append(line.IsSure ? "<u>" : "<u class=\"may\">")
                .Append(Write(code, paints, line.Start, line.End)).Append("</u>");
            place = line.End;
        }

        return html.Append(Write(code, paints, place, code.Length)).ToString().Split('\n');
    }

    private static IEnumerable<Paint> PaintOf(string code, string language) => language switch
    {
        "csharp" => CSharpPaint.Of(code),
        "python" => PythonPaint.Of(code),
        _ => [],
    };

    private static IEnumerable<Paint> ByLine(string code, Paint paint)
    {
        for (int start = paint.Start; start < paint.End;)
        {
            int end = code.IndexOf('\n', start, paint.End - start) is var found and >= 0 ? found : paint.End;
            if (end > start)
                yield return paint with { Start = start, End = end };
            start = end + 1;
        }
    }

    private static string Write(string code, IEnumerable<Paint> paints, int from, int to)
    {
        var html = new StringBuilder((to - from) * 2);
        int place = from;
        foreach (var paint in paints.Where(paint => paint.End > from && paint.Start < to))
        {
            int start = Math.Max(paint.Start, from), end = Math.Min(paint.End, to);
            html.Append(Escape(code[place..start]));
            html.Append("<span class=\"").Append(paint.Class).Append("\">").Append(Escape(code[start..end])).Append("</span>");
            place = end;
        }

        return html.Append(Escape(code[place..to])).ToString();
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
