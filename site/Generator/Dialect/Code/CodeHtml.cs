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

    private static string Write(string code, IEnumerable<Paint> paints)
    {
        var html = new StringBuilder(code.Length * 2);
        int place = 0;
        foreach (var paint in paints)
        {
            html.Append(Escape(code[place..paint.Start]));
            html.Append("<span class=\"").Append(paint.Class).Append("\">").Append(Escape(code[paint.Start..paint.End])).Append("</span>");
            place = paint.End;
        }

        return html.Append(Escape(code[place..])).ToString();
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
