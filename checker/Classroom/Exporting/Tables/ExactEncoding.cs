using System.Text;

namespace Checker.Classroom.Exporting.Tables;

/// <summary>Reads bytes as text and writes them back the same, whatever program wrote them. A byte order mark stays in the text as the letter that it is.</summary>
internal static class ExactEncoding
{
    private static readonly Encoding[] Unicode =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
    ];

    /// <summary>Each byte is a letter: right for what is ASCII in it, which ids and headings are, and never wrong in what it writes back.</summary>
    private static readonly Encoding Bytes =
        Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    public static (string Text, Encoding Encoding) Decode(byte[] content)
    {
        var encoding = content is [0xFF, 0xFE, ..] ? Unicode[1] : Unicode[0];
        try
        {
            return (encoding.GetString(content), encoding);
        }
        catch (DecoderFallbackException)
        {
            return (Bytes.GetString(content), Bytes);
        }
    }

    /// <param name="added">What was not in the file before.</param>
    /// <exception cref="ExportException">The encoding does not have a letter of it.</exception>
    public static byte[] Encode(string text, Encoding encoding, IEnumerable<string> added)
    {
        try
        {
            return encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw ExportException.ForLetters(added.First(each => each.Any(letter => letter > '\u00FF')), encoding.WebName);
        }
    }
}
