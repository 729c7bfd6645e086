using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Generator.Snippets;

/// <summary>A run of the collector, as <c>measured.json</c> says it: <c>gen0 6 71600&gt;120</c>.</summary>
/// <param name="Step">How many steps were done by then.</param>
/// <param name="Before">Bytes in memory when it came.</param>
/// <param name="After">Bytes that it left.</param>
internal sealed partial record TimelineCollection(int Generation, int Step, long Before, long After)
{
    /// <summary>Null when the text says something else.</summary>
    public static TimelineCollection? Parse(string text) => Text().Match(text) is { Success: true } match
        ? new((int)Number(match, 1), (int)Number(match, 2), Number(match, 3), Number(match, 4))
        : null;

    private static long Number(Match match, int group) => long.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^gen([0-2]) (\d{1,4}) (-?\d{1,15})>(-?\d{1,15})$")]
    private static partial Regex Text();
}
