using Microsoft.Playwright;
using Site.Generator.Tests;

namespace Site.Browser.Tests;

/// <summary>One browser and one built site for all tests. Where there is no Chromium the tests are skipped, except in CI.</summary>
public sealed class Chromium : IAsyncLifetime
{
    internal static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private BuiltSite? _site;

    public async ValueTask InitializeAsync()
    {
        if (Requirement.OnPath(Names) is not { } executable)
            return;
        _site = MiniatureSite.Build();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Arguments });
    }

    /// <summary>A fresh reader: no memory of former pages, and every request and complaint noted.</summary>
    internal async Task<Reader> Read(int width = 1280, ColorScheme scheme = ColorScheme.Light, BuiltSite? site = null, bool scripts = true, string? folder = null)
    {
        Requirement.Met(_browser is not null, "No Chromium on PATH: install it, or put its folder on PATH, to test the pages in a browser.");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
        });
        return new Reader(context, await context.NewPageAsync(), folder ?? (site ?? _site)!.Folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _site?.Dispose();
    }
}
