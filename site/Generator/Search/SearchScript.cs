using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Generator.Search;

/// <summary>The file that search.js finds sections in: a script, because a page from disk may load nothing else.</summary>
internal static class SearchScript
{
    /// <summary>In a file of its own there is no HTML that a character could end.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For each section its address, its page's title, its heading and its words.</summary>
    public static string Of(IEnumerable<SearchRow> rows)
    {
        var columns = rows.Select(row => new[] { row.Address, row.Page, row.Heading, row.Words });
        // A string of JSON is read faster than as much JavaScript, and nothing that a lesson says can end it.
        return $"globalThis.courseSections = JSON.parse({JsonSerializer.Serialize(JsonSerializer.Serialize(columns, Plain), Plain)});\n";
    }
}
