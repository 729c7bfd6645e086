using System.Text;

namespace Site.Generator.Dialect.Code;

/// <summary>Code as HTML: escaped, with a span around each coloured part.</summary>
internal static class CodeHtml
{
    public static string Of(string code, string language) => language switch
    {
        "csharp" => Write(code, CSharpPaint.Of(code)),
        "python" => Write(code, PythonPaint.Of(code)),
        _ => Write(code, []),
    };

    private static string Write(string code, IReadOnlyList<Paint> paints)
    {
        var html = new StringBuilder(code.Length * 4);
        int place = 0;
        foreach (var paint in paints)
        {
            AppendEscaped(html, code.AsSpan(place..paint.Start));
            html.Append("<span class=\"").Append(paint.Class).Append("\">");
            AppendEscaped(html, code.AsSpan(paint.Start..paint.End));
            html.Append("</span>");
            place = paint.End;
        }

        AppendEscaped(html, code.AsSpan(place));
        return html.ToString();
    }

    private static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('&', '<', '>') is >= 0 and var at)
        {
            html.Append(text[..at]).Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }
}
