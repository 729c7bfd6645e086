using System.Globalization;

namespace Site.Generator.Snippets;

/// <summary>Where a snippet allocates, as <c>measured.json</c> says it: <c>array 2:13-25</c>, <c>once delegate 3:9-13</c>, <c>may closure 4:5-9</c>, <c>call 3</c>.</summary>
/// <param name="When">Nothing: in each call. <c>once</c>: in the first. <c>may</c>: not in the call that was measured.</param>
/// <param name="What">The word for it; <c>call</c> when it is the code of a method that is called.</param>
/// <param name="Line">After the line that begins the region, from 1.</param>
/// <param name="From">The column in the file, from 1; 0 where none is known.</param>
/// <param name="To">The column behind it.</param>
internal sealed record AllocationPlace(string When, string What, int Line, int From, int To)
{
    private static readonly string[] Words = ["object", "array", "string", "boxing", "delegate", "closure", "iterator", "task"];

    /// <summary>Null when the text says something else.</summary>
    public static AllocationPlace? Parse(string text)
    {
        var words = text.Split(' ');
        if (words is ["call", var called])
            return Number(called) is { } at ? new AllocationPlace("", "call", at, 0, 0) : null;
        var (when, what, place) = words switch
        {
            ["once" or "may", var some, var there] => (words[0], some, there),
            [var some, var there] => ("", some, there),
            _ => ("", "", ""),
        };
        return Words.Contains(what) && place.Split(':', '-') is [var line, var from, var to] && (Number(line), Number(from), Number(to)) is ({ } row, { } start, { } end)
            ? new AllocationPlace(when, what, row, start, end)
            : null;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
