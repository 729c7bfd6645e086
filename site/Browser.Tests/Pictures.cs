using Checker.Course;
using Checker.Course.Results;
using Microsoft.Playwright;
using Site.Generator.Tests;

namespace Site.Browser.Tests;

/// <summary>
/// No test, but a command: pictures of every kind of page, to be looked at, into the folder that <c>CHECK_PICTURES</c> names; and the one that the README shows, into <c>site/Theme</c>.
/// </summary>
[Collection(OneBrowser.Name)]
public sealed class Pictures(Chromium chromium)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CHECK_PICTURES");

    [Fact]
    public async Task Of_every_kind_of_page_in_both_schemes_at_three_widths()
    {
        SkipUnlessAsked();
        foreach (var address in Addresses.All)
            foreach (var width in new[] { 320, 768, 1280 })
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await using var reader = await chromium.Read(width, scheme);
                    await reader.Open(address);
                    var name = $"{address.Replace("/index.html", "", StringComparison.Ordinal).Replace('/', '.')}-{width}-{scheme}.png";
                    await reader.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder!, name), FullPage = true });
                    File.Exists(Path.Combine(Folder!, name)).Should().BeTrue();
                }
    }

    [Fact]
    public async Task For_the_readme()
    {
        SkipUnlessAsked();
        using var site = BuiltSite.Of(Curriculum.Load(CourseRoot.Path), new Dictionary<ExerciseId, Result>());
        await using var reader = await chromium.Read(1280, ColorScheme.Light, site);
        // As high as both ways with their numbers.
        await reader.Page.SetViewportSizeAsync(1280, 1020);
        await reader.Open(Addresses.Lesson);
        await reader.Page.GetByRole(AriaRole.Heading, new() { Name = "What the meter says" }).EvaluateAsync("heading => scrollTo(0, heading.getBoundingClientRect().top - 90)");
        var picture = Path.Combine(CourseRoot.Path, "site/Theme/screenshot.png");
        await reader.Page.ScreenshotAsync(new PageScreenshotOptions { Path = picture });
        File.Exists(picture).Should().BeTrue();
    }

    private static void SkipUnlessAsked() => Assert.SkipWhen(string.IsNullOrEmpty(Folder), "CHECK_PICTURES names no folder to put pictures into.");
}
