using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>What a reader does without a mouse, and what the page remembers.</summary>
[Collection(OneBrowser.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.Keyboard.PressAsync("Tab");
        var skip = reader.Page.GetByText("Skip to the content");
        (await skip.BoundingBoxAsync())!.X.Should().BeGreaterThanOrEqualTo(0);
        await reader.Page.Keyboard.PressAsync("Enter");
        (await reader.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
    }

    [Fact]
    public async Task Every_stop_shows_that_it_has_the_focus()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Exercise);
        for (int stop = 0; stop < 12; stop++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            (await reader.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid", "stop {0} must be seen", stop);
        }
    }

    [Fact]
    public async Task Hints_open_one_after_the_other()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Exercise);
        var second = reader.Page.GetByText("A running total needs");
        (await second.IsVisibleAsync()).Should().BeFalse();
        await reader.Page.Locator("summary", new() { HasText = "1 of 3" }).PressAsync("Enter");
        (await second.IsVisibleAsync()).Should().BeFalse();
        await reader.Page.Locator("summary", new() { HasText = "2 of 3" }).PressAsync("Enter");
        (await second.IsVisibleAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task The_colours_are_remembered()
    {
        await using var reader = await chromium.Read(scheme: ColorScheme.Light);
        await reader.Open("index.html");
        var light = await Background(reader);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        (await Background(reader)).Should().NotBe(light);
        await reader.Open(Addresses.Lesson);
        (await Background(reader)).Should().NotBe(light);
    }

    [Fact]
    public async Task Buttons_that_need_the_script_are_shown_by_it()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        (await reader.Page.Locator(".copy").First.IsVisibleAsync()).Should().BeTrue();
        await reader.Page.Locator(".copy").First.ClickAsync();
        await reader.Page.Locator(".copy", new() { HasTextRegex = new("Copied|Press") }).First.WaitForAsync();
    }

    private static Task<string> Background(Reader reader) => reader.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
