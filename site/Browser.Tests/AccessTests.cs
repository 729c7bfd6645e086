using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>Everybody can read every page: the rules of WCAG 2.2 AA and best practice that a machine can check.</summary>
[Collection(OneBrowser.Name)]
public sealed class AccessTests(Chromium chromium)
{
    public static IEnumerable<TheoryDataRow<string>> Pages => Addresses.All.Select(address => new TheoryDataRow<string>(address));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Breaks_no_rule_in_any_view(string address)
    {
        await using var reader = await chromium.Read();
        (await Axe.ViolationsIn(reader, address, View.All)).Should().BeEmpty();
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

    /// <summary>What only one view breaks is found, and told with the view.</summary>
    [Fact]
    public async Task Tells_in_which_view_a_rule_is_broken()
    {
        using var site = MiniatureSite.Build();
        File.AppendAllText(Path.Combine(site.Folder, "site.css"), "@media (prefers-color-scheme: dark) { h1 { color: #333; } }");
        await using var reader = await chromium.Read(site: site);
        var violations = await Axe.ViolationsIn(reader, Addresses.Lesson, View.Usual);
        violations.Should().HaveCount(2).And.OnlyContain(violation => violation.Contains("Dark") && violation.Contains("color-contrast: ") && violation.Contains("<h1"));
    }
}
