namespace Site.Browser.Tests;

/// <summary>Pages open from disk, ask nobody for anything, and have nothing to complain about.</summary>
[Collection(OneBrowser.Name)]
public sealed class QuietTests(Chromium chromium)
{
    [Fact]
    public async Task Every_page_loads_from_disk_alone_and_without_a_complaint()
    {
        await using var reader = await chromium.Read();
        foreach (var address in Addresses.All)
            await reader.Open(address);
        reader.Complaints.Should().BeEmpty();
        reader.Requests.Should().OnlyContain(url => url.StartsWith("file://") || url.StartsWith("data:image/"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(3840)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var reader = await chromium.Read(width);
        foreach (var address in Addresses.All)
        {
            await reader.Open(address);
            (await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, address);
        }
    }

    [Fact]
    public async Task The_style_sheet_is_applied_under_the_policy_that_forbids_all_else()
    {
        await using var reader = await chromium.Read();
        await reader.Open(Addresses.Lesson);
        (await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.panes')).display")).Should().Be("grid");
        await reader.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))");
        (await reader.Page.EvaluateAsync<bool>("window.ran === true")).Should().BeFalse();
    }
}
