using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>The course is searched from disk, with a keyboard alone.</summary>
[Collection(OneBrowser.Name)]
public sealed class SearchTests(Chromium chromium)
{
    [Fact]
    public async Task Loads_nothing_before_somebody_searches()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        reader.Requests.Should().OnlyContain(url => url.EndsWith(Addresses.Lesson) || url.EndsWith("site.css") || url.EndsWith("site.js") || url.StartsWith("data:"));
    }

    [Theory]
    [InlineData("SumLazily", "03-generators/index.html#ask-for-one-at-a-time")]
    [InlineData("sum_sto", "03-generators/index.html#what-the-list-costs")]
    [InlineData("enumerable.range", "03-generators/index.html#ask-for-one-at-a-time")]
    [InlineData("rms delay", "03-generators/1-rms-delay/index.html")]
    public async Task Finds_words_symbols_and_their_beginnings(string typed, string address)
    {
        await using var reader = await chromium.Read();
        await reader.Open("index.html");
        await Search(reader, typed);
        (await Links(reader)).Should().Contain(link => link.Contains(address));
    }

    [Fact]
    public async Task Leads_to_the_heading()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Exercise);
        await Search(reader, "generators");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        var link = await reader.Page.EvaluateAsync<string>("document.activeElement.href");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(link);
    }

    [Fact]
    public async Task Says_how_many_places_there_are_and_closes_at_Esc()
    {
        await using var reader = await chromium.Read();
        await reader.Open("index.html");
        await Search(reader, "zzzz");
        (await reader.Page.GetByRole(AriaRole.Status).TextContentAsync()).Should().Be("no places");
        await reader.Page.Keyboard.PressAsync("Escape");
        (await reader.Page.GetByRole(AriaRole.Status).IsVisibleAsync()).Should().BeFalse();
        (await reader.Page.Locator("#find").InputValueAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Breaks_no_rule_while_it_is_open()
    {
        await using var reader = await chromium.Read();
        await reader.Open("index.html");
        await Search(reader, "generators");
        reader.Complaints.Should().BeEmpty();
        (await Axe.ViolationsIn(reader.Page)).Should().BeEmpty();
    }

    [Fact]
    public async Task Keys_are_shown_and_closed()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.Keyboard.PressAsync("?");
        var keys = reader.Page.GetByRole(AriaRole.Dialog);
        (await keys.IsVisibleAsync()).Should().BeTrue();
        (await Axe.ViolationsIn(reader.Page)).Should().BeEmpty();
        await reader.Page.Keyboard.PressAsync("Escape");
        (await keys.IsVisibleAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Arrows_turn_pages_unless_something_is_read_with_them()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.Locator("#find").FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        reader.Page.Url.Should().EndWith(Addresses.Lesson);
        await reader.Page.Locator("main").FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex(Addresses.Exercise));
        await reader.Page.WaitForLoadStateAsync();
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex(Addresses.Lesson));
    }

    private static async Task Search(Reader reader, string words)
    {
        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync(words);
        await reader.Page.GetByRole(AriaRole.Status).WaitForAsync();
    }

    private static async Task<IReadOnlyList<string>> Links(Reader reader) =>
        await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#found a')].map(link => link.href)");
}
