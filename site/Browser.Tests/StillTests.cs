namespace Site.Browser.Tests;

/// <summary>Nothing moves under the reader's eyes: what the script adds has its place before the first line is drawn.</summary>
[Collection(OneBrowser.Name)]
public sealed class StillTests(Chromium chromium)
{
    // Noted by whoever hears of it first, before the page's own script does.
    private const string NoteHeights = "addEventListener('DOMContentLoaded', () => { window.before = heights() }, true); window.heights = () => [document.querySelector('.top').offsetHeight, document.documentElement.scrollHeight].join()";

    [Theory]
    [InlineData(320)]
    [InlineData(412)]
    [InlineData(1280)]
    public async Task No_page_changes_its_height_when_the_script_is_ready(int width)
    {
        await using var reader = await chromium.Read(width);
        await reader.Page.AddInitScriptAsync(NoteHeights);
        foreach (var address in Addresses.All.Except([Site.Generator.Books.Book.Page]))
        {
            await reader.Open(address);
            (await reader.Page.EvaluateAsync<string>("heights()")).Should().Be(await reader.Page.EvaluateAsync<string>("before"), address);
        }
    }

    [Fact]
    public async Task What_needs_the_script_is_not_shown_without_it()
    {
        await using var reader = await chromium.Read(scripts: false);
        await reader.Open(Addresses.Lesson);
        foreach (var scripted in new[] { ".find", ".settings", ".copy" })
            (await reader.Page.Locator(scripted).First.IsVisibleAsync()).Should().BeFalse(scripted);
    }

    [Fact]
    public async Task It_is_shown_with_it()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        foreach (var scripted in new[] { ".find", ".settings", ".copy" })
            (await reader.Page.Locator(scripted).First.IsVisibleAsync()).Should().BeTrue(scripted);
    }
}
