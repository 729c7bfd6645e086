using System.Globalization;

namespace Site.Generator.Snippets;

/// <summary>A part of a block of memory, as <c>measured.json</c> says it: <c>header 0+8</c>, <c>field 24+4 Sensor: int</c>.</summary>
/// <param name="Kind">One of <see cref="Words"/>.</param>
/// <param name="Name">Nothing where the kind says it all.</param>
internal sealed record MemoryPart(string Kind, long Offset, long Bytes, string Name)
{
    /// <summary>The kinds, with the words the pages use for them; nothing where the name says it.</summary>
    private static readonly Dictionary<string, string> Words = new()
    {
        // C#
        ["header"] = "header",
        ["end"] = "zero at the end",
        ["field"] = "",
        ["items"] = "",
        ["references"] = "",
        ["reference"] = "",
        ["padding"] = "padding",
        // Both: where the type's methods are
        ["type"] = "pointer to the type",
        ["length"] = "length",
        // Python
        ["collector"] = "links for the collector",
        ["count"] = "reference count",
        ["rest"] = "",
    };

    public long End => Offset + Bytes;

    /// <summary>What the program put there; the rest is the price of being an object.</summary>
    public bool IsData => Kind is "field" or "items" or "reference" or "references";

    public bool IsPadding => Kind == "padding";

    /// <summary>Such as <c>Sensor: int</c>, or <c>Origin → string</c> for a reference.</summary>
    public string Text => Kind is "reference" ? Name.Replace(": ", " → ", StringComparison.Ordinal)
        : Kind is "references" ? Name.Replace("× ", "× → ", StringComparison.Ordinal)
        : Name.Length > 0 ? Name : Words[Kind];

    /// <summary>Null when the text says something else.</summary>
    public static MemoryPart? Parse(string text) =>
        text.Split(' ', 3) is [var kind, var place, .. var name] && Words.TryGetValue(kind, out var word) && (word.Length > 0) == (name is [])
        && place.Split('+') is [var offset, var bytes] && Number(offset) is { } from && Number(bytes) is { } size
            ? new MemoryPart(kind, from, size, name is [var its] ? its : "")
            : null;

    private static long? Number(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
