using Microsoft.Playwright;

namespace Site.Browser.Tests;

/// <summary>Somebody who opens pages from disk.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _folder;

    public Reader(IBrowserContext context, IPage page, string folder)
    {
        _context = context;
        _folder = folder;
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add(message.Text);
        };
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    public Task Open(string address) => Page.GotoAsync(new Uri(Path.Combine(_folder, address)).AbsoluteUri);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
