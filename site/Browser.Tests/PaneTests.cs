using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>Two languages side by side, or the one that the reader asked for.</summary>
[Collection(OneBrowser.Name)]
public sealed class PaneTests(Chromium chromium)
{
    [Theory]
    [InlineData(960, true)]
    [InlineData(1280, true)]
    [InlineData(940, false)]
    [InlineData(320, false)]
    public async Task Stand_side_by_side_where_there_is_room(int width, bool areBeside)
    {
        await using var reader = await chromium.Read(width);
        await reader.Open(Addresses.Lesson);
        var python = (await Pane(reader, "python").BoundingBoxAsync())!;
        var csharp = (await Pane(reader, "csharp").BoundingBoxAsync())!;
        if (areBeside)
        {
            csharp.Y.Should().Be(python.Y);
            csharp.X.Should().BeGreaterThan(python.X + python.Width);
        }
        else
        {
            csharp.X.Should().Be(python.X);
            csharp.Y.Should().BeGreaterThan(python.Y + python.Height);
        }
    }

    [Fact]
    public async Task Show_one_language_on_every_page_once_it_was_chosen()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "C#", Exact = true }).ClickAsync();
        (await Pane(reader, "python").IsVisibleAsync()).Should().BeFalse();

        await reader.Open("index.html");
        await reader.Open(Addresses.Lesson);
        (await Pane(reader, "python").IsVisibleAsync()).Should().BeFalse();
        (await Pane(reader, "csharp").IsVisibleAsync()).Should().BeTrue();
        (await reader.Page.GetByRole(AriaRole.Button, new() { Name = "C#", Exact = true }).GetAttributeAsync("aria-pressed")).Should().Be("true");

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Both" }).ClickAsync();
        (await Pane(reader, "python").IsVisibleAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task A_snippet_in_one_language_alone_is_never_hidden()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "C#", Exact = true }).ClickAsync();
        (await reader.Page.Locator(".panes.alone .python").First.IsVisibleAsync()).Should().BeTrue();
    }

    private static ILocator Pane(Reader reader, string language) => reader.Page.Locator($".panes:not(.alone) .pane.{language}").First;
}
