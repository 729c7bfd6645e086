using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Generator.Snippets;

/// <summary>Where a snippet allocates, as <c>measured.json</c> says it: <c>array 2:13-25</c>, <c>once delegate 3:9-13</c>, <c>may closure 4:5-9</c>, <c>call 3</c>.</summary>
/// <param name="When">Nothing: in each call. <c>once</c>: in the first. <c>may</c>: not in the call that was measured.</param>
/// <param name="What">The word for it; <c>call</c> when it is the code of a method that is called.</param>
/// <param name="Line">After the line that begins the region, from 1.</param>
/// <param name="From">The column in the file, from 1; 0 where none is known.</param>
/// <param name="To">The column behind it.</param>
internal sealed partial record AllocationPlace(string When, string What, int Line, int From, int To)
{
    /// <summary>Null when the text says something else.</summary>
    public static AllocationPlace? Parse(string text) => Form().Match(text) is { Success: true } found
        ? new(found.Groups["when"].Value, found.Groups["what"].Value, Number(found, "line"), Number(found, "from"), Number(found, "to"))
        : null;

    private static int Number(Match found, string group) =>
        found.Groups[group] is { Success: true } digits ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^((?<when>once|may) )?(?<what>object|array|string|boxing|delegate|closure|iterator|task) (?<line>\d{1,5}):(?<from>\d{1,5})-(?<to>\d{1,5})$|^(?<what>call) (?<line>\d{1,5})$")]
    private static partial Regex Form();
}
