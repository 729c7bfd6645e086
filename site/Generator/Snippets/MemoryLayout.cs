using System.Text.Json;

namespace Site.Generator.Snippets;

/// <summary>How one block of memory is divided, as <c>measured.json</c> says it.</summary>
/// <param name="Of">The type, such as <c>long[5]</c>.</param>
internal sealed record MemoryLayout(string Of, long Bytes, IReadOnlyList<MemoryPart> Parts)
{
    /// <summary>Null when the parts leave a byte out, have one twice, or are no parts.</summary>
    public static MemoryLayout? Parse(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || node.EnumerateObject().Any(member => member.Name is not ("of" or "bytes" or "parts")))
            return null;
        var bytes = node.GetProperty("bytes").GetInt64();
        var parts = new List<MemoryPart>();
        foreach (var text in node.GetProperty("parts").EnumerateArray())
        {
            if (MemoryPart.Parse(text.GetString() ?? "") is not { Bytes: > 0 } part || part.Offset != (parts is [.., var last] ? last.End : 0))
                return null;
            parts.Add(part);
        }

        return parts is [.., { End: var end }] && end == bytes && node.GetProperty("of").GetString() is { Length: > 0 } of ? new MemoryLayout(of, bytes, parts) : null;
    }
}
