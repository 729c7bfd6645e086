using System.Globalization;
using System.Net;

namespace Site.Theme;

/// <summary>What every drawing and table is written with.</summary>
public static class Markup
{
    /// <summary>A text as HTML, and as the value of an attribute in double quotes.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Numbers with a point, whatever the reader's own language.</summary>
    public static string Plain(FormattableString text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToString(CultureInfo.InvariantCulture);
    }
}
