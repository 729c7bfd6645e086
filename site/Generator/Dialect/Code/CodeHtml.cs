using System.Globalization;
using System.Text;

namespace Site.Generator.Dialect.Code;

/// <summary>Code as HTML: escaped, with an element around each coloured part, a short one: a page has a thousand.</summary>
internal static class CodeHtml
{
    public static string Of(string code, string language)
    {
        using var html = new StringWriter(new StringBuilder(code.Length * 4), CultureInfo.InvariantCulture);
        Write(html, code, language);
        return html.ToString();
    }

    public static void Write(TextWriter html, string code, string language)
    {
        int place = 0;
        foreach (var paint in PaintOf(code, language))
        {
            WriteEscaped(html, code.AsSpan(place..paint.Start));
            WritePainted(html, code.AsSpan(paint.Start..paint.End), paint.Class);
            place = paint.End;
        }

        WriteEscaped(html, code.AsSpan(place));
    }

    public static IReadOnlyList<Paint> PaintOf(string code, string language) => language switch
    {
        "csharp" => CSharpPaint.Of(code),
        "python" => PythonPaint.Of(code),
        _ => [],
    };

    public static void WriteEscaped(TextWriter html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('&', '<', '>') is >= 0 and var at)
        {
            html.Write(text[..at]);
            html.Write(text[at] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            text = text[(at + 1)..];
        }

        html.Write(text);
    }

    public static void WritePainted(TextWriter html, ReadOnlySpan<char> text, char paint)
    {
        html.Write("<b class=");
        html.Write(paint);
        html.Write('>');
        WriteEscaped(html, text);
        html.Write("</b>");
    }
}
