using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>One way to look at a page. Its style follows at once, and no script asks: a page that is open is shown in another view without being opened anew.</summary>
/// <param name="Width">In pixels of CSS.</param>
internal sealed record View(int Width, ColorScheme Scheme, ForcedColors Forced = ForcedColors.None)
{
    /// <summary>A telephone and a desk, by day and by night.</summary>
    public static readonly IReadOnlyList<View> Usual =
        [new(320, ColorScheme.Light), new(320, ColorScheme.Dark), new(1280, ColorScheme.Light), new(1280, ColorScheme.Dark)];

    /// <summary>The usual ones, and those of somebody who chose the colours of all pages.</summary>
    public static readonly IReadOnlyList<View> All =
        [.. Usual, new(1280, ColorScheme.Light, ForcedColors.Active), new(1280, ColorScheme.Dark, ForcedColors.Active)];

    public async Task ShowAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, 800);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = Scheme, ForcedColors = Forced });
    }
}
