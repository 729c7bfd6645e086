using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>Everybody can read every page: the rules of WCAG 2.2 AA and best practice that a machine can check.</summary>
[Collection(OneBrowser.Name)]
public sealed class AccessTests(Chromium chromium)
{
    internal static readonly AxeRunOptions Rules = new()
    {
        // Of rules that hold one element is enough: a page of highlighted code has thousands, and they would all come over as text.
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static IEnumerable<TheoryDataRow<string, int, ColorScheme>> Views =>
        from address in Addresses.All
        from width in new[] { 320, 1280 }
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select new TheoryDataRow<string, int, ColorScheme>(address, width, scheme);

    public static IEnumerable<TheoryDataRow<string, ColorScheme>> ForcedViews =>
        from address in Addresses.All
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select new TheoryDataRow<string, ColorScheme>(address, scheme);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Breaks_no_rule(string address, int width, ColorScheme scheme)
    {
        await using var reader = await chromium.Read(width, scheme);
        await reader.Open(address);
        Violations(await reader.Page.RunAxe(Rules)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Addresses.Lesson)]
    [InlineData(Addresses.Exercise)]
    public async Task Breaks_no_rule_with_everything_opened(string address)
    {
        await using var reader = await chromium.Read();
        await reader.Open(address);
        await reader.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        Violations(await reader.Page.RunAxe(Rules)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ForcedViews))]
    public async Task Breaks_no_rule_where_colours_are_forced(string address, ColorScheme scheme)
    {
        await using var reader = await chromium.Read(1280, scheme);
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ForcedColors = ForcedColors.Active });
        await reader.Open(address);
        Violations(await reader.Page.RunAxe(Rules)).Should().BeEmpty();
    }

    [Fact]
    public async Task Breaks_no_rule_on_paper()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Violations(await reader.Page.RunAxe(Rules)).Should().BeEmpty();
    }

    internal static IEnumerable<string> Violations(AxeResult result)
    {
        result.Passes.Should().NotBeEmpty("a run that checked nothing proves nothing");
        return from violation in result.Violations
               from node in violation.Nodes
               select $"{violation.Id}: {violation.Help}: {node.Html}";
    }
}
