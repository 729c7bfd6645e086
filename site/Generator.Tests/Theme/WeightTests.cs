using System.IO.Compression;
using System.Text;
using Site.Theme;

namespace Site.Generator.Tests.Theme;

public sealed class WeightTests
{
    [Theory]
    [InlineData("site.css", 5 * 1024)]
    [InlineData("site.js", 3 * 1024)]
    public void Fits_its_budget(string name, int bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(ThemeFiles.Read(name)));
        packed.Length.Should().BeLessThanOrEqualTo(bytes);
    }

    [Theory]
    [InlineData("site.css")]
    [InlineData("site.js")]
    public void Fetches_nothing(string name) => ThemeFiles.Read(name).Should().NotContainAny("http", "url(", "@import", "fetch(");
}
