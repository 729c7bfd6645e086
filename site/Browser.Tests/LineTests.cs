using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>Lines that do the same in both languages, and lines that changed.</summary>
[Collection(OneBrowser.Name)]
public sealed class LineTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Light, ForcedColors.Active)]
    public async Task A_line_under_the_pointer_frames_its_partners(ColorScheme scheme, ForcedColors forced)
    {
        await using var reader = await chromium.Read(1280, scheme);
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
        await reader.Open(Addresses.Lesson);
        (await Frames(reader)).Should().Equal("none", "none", "none");
        await Paired(reader).First.HoverAsync();
        (await Frames(reader)).Should().Equal("solid", "solid", "solid");
        await reader.Page.GetByRole(AriaRole.Heading).First.HoverAsync();
        (await Frames(reader)).Should().Equal("none", "none", "none");
    }

    [Fact]
    public async Task A_line_with_the_focus_frames_its_partners_and_says_which()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        await reader.Page.Locator(".pane.csharp pre.code").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Paired(reader).Nth(1)).ToBeFocusedAsync();
        (await Frames(reader)).Should().Equal("solid", "solid", "solid");
        (await Paired(reader).Nth(1).TextContentAsync()).Should().Be("        squares.Add((long)x * x); pairs with line 2 of Python\n");
    }

    [Fact]
    public async Task Without_scripts_the_frames_are_the_same()
    {
        await using var reader = await chromium.Read(scripts: false);
        await reader.Open(Addresses.Lesson);
        await Paired(reader).Nth(2).HoverAsync();
        (await Frames(reader)).Should().Equal("solid", "solid", "solid");
    }

    [Theory]
    [InlineData("csharp", 0, "private static long SumStored(int n)\n{\n    var squares = new List<long>();   // grows by doubling\n    for (int x = 1; x <= n; x++)\n        squares.Add((long)x * x);\n    return squares.Sum();\n}\n")]
    [InlineData("python", 2, "def mean_by_tee(numbers):\n    \"\"\"The second pass finds what the first one left behind.\"\"\"\n    one, other = itertools.tee(x**2 for x in numbers)\n    return sum(one) / sum(1 for _ in other)\n")]
    public async Task Copying_takes_the_code_as_it_is(string language, int place, string code)
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        var pane = reader.Page.Locator($".pane.{language}").Nth(place);
        await reader.Page.EvaluateAsync("navigator.clipboard.writeText = async text => { window.copied = text; }");
        await pane.Locator(".copy").ClickAsync();
        await Assertions.Expect(pane.Locator(".copy")).ToContainTextAsync("Copied");
        (await reader.Page.EvaluateAsync<string>("window.copied")).Should().Be(code);
    }

    [Fact]
    public async Task A_line_is_as_high_as_another_whatever_it_is()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        var heights = await reader.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.pane .code code > *')].map(line => Math.round(line.getBoundingClientRect().height))");
        heights.Should().NotBeEmpty().And.AllSatisfy(height => height.Should().Be(heights[0]));
    }

    private static ILocator Paired(Reader reader) => reader.Page.Locator("[data-pair]");

    private static Task<string[]> Frames(Reader reader) =>
        reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-pair]')].map(line => getComputedStyle(line).outlineStyle)");
}
