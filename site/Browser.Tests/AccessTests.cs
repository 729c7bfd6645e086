using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>Everybody can read every page: the rules of WCAG 2.2 AA and best practice that a machine can check.</summary>
[Collection(OneBrowser.Name)]
public sealed class AccessTests(Chromium chromium)
{
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
        (await Axe.ViolationsIn(reader.Page)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Addresses.Lesson)]
    [InlineData(Addresses.Exercise)]
    public async Task Breaks_no_rule_with_everything_opened(string address)
    {
        await using var reader = await chromium.Read();
        await reader.Open(address);
        await reader.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        (await Axe.ViolationsIn(reader.Page)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ForcedViews))]
    public async Task Breaks_no_rule_where_colours_are_forced(string address, ColorScheme scheme)
    {
        await using var reader = await chromium.Read(1280, scheme);
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ForcedColors = ForcedColors.Active });
        await reader.Open(address);
        (await Axe.ViolationsIn(reader.Page)).Should().BeEmpty();
    }

    [Fact]
    public async Task Breaks_no_rule_on_paper()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await Axe.ViolationsIn(reader.Page)).Should().BeEmpty();
    }

    /// <summary>The instrument itself: a page that breaks a rule is told, with the element.</summary>
    [Fact]
    public async Task Tells_what_breaks_a_rule()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.EvaluateAsync("document.body.append(document.createElement('img'))");
        (await Axe.ViolationsIn(reader.Page)).Should().Contain(violation => violation.StartsWith("image-alt: ") && violation.EndsWith(": <img>"));
    }
}
