using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Generator.Search;

/// <summary>The file that search.js finds sections in: a script, because a page from disk may load nothing else.</summary>
internal static class SearchScript
{
    /// <summary>In a file of its own there is no HTML that a character could end.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For each section its address, its page's title, its heading and its words.</summary>
    /// <returns>UTF-8.</returns>
    public static byte[] Of(IEnumerable<SearchRow> rows)
    {
        var data = JsonSerializer.SerializeToUtf8Bytes(rows.Select(row => new[] { row.Address, row.Page, row.Heading, row.Words }), Plain);
        var script = new ArrayBufferWriter<byte>(data.Length * 5 / 4);
        script.Write("globalThis.courseSections = JSON.parse("u8);
        // A string of JSON is read faster than as much JavaScript, and nothing that a lesson says can end it.
        using (var text = new Utf8JsonWriter(script, new JsonWriterOptions { Encoder = Plain.Encoder }))
            text.WriteStringValue(data);
        script.Write(");\n"u8);
        return script.WrittenSpan.ToArray();
    }
}
