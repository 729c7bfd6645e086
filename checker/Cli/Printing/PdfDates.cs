using System.Globalization;
using System.Text;

namespace Checker.Cli.Printing;

/// <summary>A browser writes into a PDF when it printed it, and no two prints would be the same; the date of what is printed says more.</summary>
internal static class PdfDates
{
    /// <summary>Nothing moves: each date is as long as the one whose place it takes. A PDF that has none, or writes it otherwise, stays as it is.</summary>
    public static void Set(Span<byte> pdf, DateOnly date)
    {
        var written = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{date:yyyyMMdd}000000+00'00'"));
        // The first object has them; in a stream behind it the same bytes would mean something else.
        var first = pdf.IndexOf("endobj"u8) is >= 0 and var end ? pdf[..end] : [];
        foreach (var name in new[] { "/CreationDate (D:", "/ModDate (D:" })
        {
            if (first.IndexOf(Encoding.ASCII.GetBytes(name)) is not (>= 0 and var at))
                continue;
            var value = first[(at + name.Length)..];
            if (value.IndexOf((byte)')') == written.Length)
                written.CopyTo(value);
        }
    }
}
