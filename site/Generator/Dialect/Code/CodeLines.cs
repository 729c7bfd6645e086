namespace Site.Generator.Dialect.Code;

/// <summary>A code text as HTML, its lines asked for one by one from the first to the last: no element reaches into the next line.</summary>
/// <param name="underlines">From the first to the last.</param>
internal sealed class CodeLines(string code, string language, IReadOnlyList<Underline> underlines)
{
    private readonly IReadOnlyList<Paint> _paints = CodeHtml.PaintOf(code, language);
    private int _paint;
    private int _underline;
    private int _line;
    private int _start;

    /// <param name="line">From 0; not before the last one that was asked for.</param>
    public void Write(TextWriter html, int line)
    {
        for (; _line < line; _line++)
            _start = code.IndexOf('\n', _start) + 1;
        int end = code.IndexOf('\n', _start) is >= 0 and var found ? found : code.Length;
        int place = _start;
        for (; _underline < underlines.Count && underlines[_underline].Start < end; _underline++)
        {
            var under = underlines[_underline];
            if (under.Start < _start)
                continue;
            WritePart(html, place, under.Start);
            html.Write(under.IsSure ? "<u>" : "<u class=\"may\">");
            WritePart(html, under.Start, under.End);
            html.Write("</u>");
            place = under.End;
        }

        WritePart(html, place, end);
    }

    private void WritePart(TextWriter html, int from, int to)
    {
        while (_paint < _paints.Count && _paints[_paint].End <= from)
            _paint++;
        int place = from;
        for (int at = _paint; at < _paints.Count && _paints[at].Start < to; at++)
        {
            var (start, end) = (Math.Max(_paints[at].Start, from), Math.Min(_paints[at].End, to));
            CodeHtml.WriteEscaped(html, code.AsSpan(place..start));
            CodeHtml.WritePainted(html, code.AsSpan(start..end), _paints[at].Class);
            place = end;
        }

        CodeHtml.WriteEscaped(html, code.AsSpan(place..to));
    }
}
