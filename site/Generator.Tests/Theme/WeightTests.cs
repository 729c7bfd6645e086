using System.IO.Compression;
using System.Text;
using Site.Generator.Pages;
using Site.Theme;

namespace Site.Generator.Tests.Theme;

public sealed class WeightTests
{
    [Theory]
    [InlineData("site.css", 4_352)]
    [InlineData("work.css", 1_152)]
    [InlineData("site.js", 1_280)]
    public void Fits_its_budget(string name, int bytes) => Packed(ThemeFiles.Read(name)).Should().BeLessThanOrEqualTo(bytes);

    [Fact]
    public void Scripts_of_our_own_fit_their_budget_together() =>
        Packed(ThemeFiles.Read("site.js") + ThemeFiles.Read("search.js")).Should().BeLessThanOrEqualTo(3 * 1024);

    [Theory]
    [InlineData("site.css")]
    [InlineData("work.css")]
    [InlineData("site.js")]
    [InlineData("search.js")]
    public void Fetches_nothing(string name) => ThemeFiles.Read(name).Should().NotContainAny("http", "url(", "@import", "fetch(");

    [Fact]
    public void A_script_of_others_fetches_nothing_either() =>
        ThemeFiles.Read("minisearch.js").Should().NotContainAny("XMLHttpRequest", "import(", "WebSocket", "EventSource", "sendBeacon", "eval(");

    private static int Packed(string text) => PageWeight.Packed(Encoding.UTF8.GetBytes(text), CompressionLevel.SmallestSize);
}
