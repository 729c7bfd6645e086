using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>
/// The rules of WCAG 2.2 AA and best practice that a machine can check. They run in the page itself, which says what breaks one: to bring over all that holds, element by element of
/// highlighted code, takes five times as long.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        tags => axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } }).then(found => ({
            passes: found.passes.length,
            violations: found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`)),
        }))
        """;

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <returns>Of the page as it is now; empty where no rule is broken.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsIn(IPage page)
    {
        await LoadAsync(page);
        return [.. await RunAsync(page)];
    }

    /// <summary>Opens a page once, which takes as long as to check it, and checks it in one view after the other.</summary>
    /// <returns>Each with its view.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsIn(Reader reader, string address, IEnumerable<View> views)
    {
        await reader.Open(address);
        await LoadAsync(reader.Page);
        var violations = new List<string>();
        foreach (var view in views)
        {
            await view.ShowAsync(reader.Page);
            violations.AddRange((await RunAsync(reader.Page)).Select(violation => $"{address} in {view}: {violation}"));
        }

        return violations;
    }

    private static async Task LoadAsync(IPage page)
    {
        page.Frames.Should().ContainSingle("what stands in a frame would not be looked at");
        await page.EvaluateAsync(Script);
    }

    private static async Task<IEnumerable<string>> RunAsync(IPage page)
    {
        var found = await page.EvaluateAsync<JsonElement>(Run, Tags);
        found.GetProperty("passes").GetInt32().Should().BePositive("a run that checked nothing proves nothing");
        return found.GetProperty("violations").EnumerateArray().Select(violation => violation.GetString()!);
    }
}
