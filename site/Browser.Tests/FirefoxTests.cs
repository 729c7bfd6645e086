namespace Site.Browser.Tests;

/// <summary>A second engine opens the pages from disk, under the same policy: what it makes of <c>'self'</c> there is its own affair.</summary>
public sealed class FirefoxTests(Firefox firefox) : IClassFixture<Firefox>
{
    [Fact]
    public async Task Applies_the_style_sheet_and_runs_the_script_from_disk()
    {
        await firefox.Open(Addresses.Lesson);
        (await firefox.Ask("getComputedStyle(document.querySelector('.panes')).display")).Should().Be("grid");
        (await firefox.Ask("getComputedStyle(document.querySelector('.settings')).display")).Should().Be("flex");
    }

    [Fact]
    public async Task Runs_no_script_that_a_page_brings()
    {
        await firefox.Open(Addresses.Lesson);
        await firefox.Ask("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))");
        (await firefox.Ask("window.ran === true")).Should().Be("false");
        firefox.Complaints.RemoveAll(complaint => complaint.Contains("Content-Security-Policy", StringComparison.Ordinal)).Should().BePositive();
    }

    /// <summary>A window that nobody sees has no focus to give; the event is what the page waits for.</summary>
    [Fact]
    public async Task Finds_by_the_search_from_disk()
    {
        await firefox.Open(Addresses.Lesson);
        var found = await firefox.Ask(
            """
            new Promise(done => {
              const field = document.getElementById('find');
              new MutationObserver(() => { if (document.querySelector('#found a')) done(document.querySelector('#found a').textContent); })
                .observe(document.getElementById('found'), { childList: true });
              field.value = 'rms';
              field.dispatchEvent(new Event('focus'));
            })
            """);
        found.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Remembers_a_choice_from_page_to_page()
    {
        await firefox.Open(Addresses.Lesson);
        await firefox.Ask("document.querySelector('[data-set=panes][data-to=python]').click()");
        await firefox.Open("01-understanding-gc/index.html");
        (await firefox.Ask("document.documentElement.dataset.panes")).Should().Be("python");
    }

    [Fact]
    public async Task Opens_every_page_without_a_complaint()
    {
        foreach (var address in Addresses.All)
            await firefox.Open(address);
        firefox.Complaints.Should().BeEmpty();
    }
}
