using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Generator.Search;

/// <summary>The file that search.js finds sections in: a script, because a page from disk may load nothing else.</summary>
internal static class SearchScript
{
    /// <summary>In a file of its own there is no HTML that a character could end.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>A string of JSON is read faster than as much JavaScript, and nothing that a lesson says can end it.</summary>
    private static ReadOnlySpan<byte> Begin => "globalThis.courseSections = JSON.parse(\"["u8;

    private static ReadOnlySpan<byte> End => "]\");\n"u8;

    /// <summary>For each section its address, its page's title, its heading and its words, as they stand between the quotes of the script.</summary>
    /// <returns>UTF-8, which is half of what the words take as strings, and waits for the other pages.</returns>
    public static byte[] RowsOf(IEnumerable<Section> sections)
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = Encoder });
        writer.WriteStartArray();
        foreach (var section in sections)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(section.Address);
            writer.WriteStringValue(section.Page);
            writer.WriteStringValue(section.Heading);
            writer.WriteStringValue(string.Join(' ', SearchWords.Of(section.Text)));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.Flush();
        // The brackets around all rows are the script's.
        return JsonEncodedText.Encode(json.WrittenSpan[1..^1], Encoder).EncodedUtf8Bytes.ToArray();
    }

    /// <param name="rows">Those of each page; a page that is not searched has none.</param>
    /// <returns>UTF-8.</returns>
    public static byte[] Of(IReadOnlyList<byte[]> rows)
    {
        var script = new ArrayBufferWriter<byte>(Begin.Length + rows.Sum(row => row.Length + 1) + End.Length);
        script.Write(Begin);
        foreach (var row in rows.Where(row => row.Length > 0))
        {
            if (script.WrittenCount > Begin.Length)
                script.Write(","u8);
            script.Write(row);
        }

        script.Write(End);
        return script.WrittenSpan.ToArray();
    }
}
