using Site.Theme;

namespace Site.Generator.Tests.Theme;

public sealed class PublicationTests
{
    [Theory]
    [InlineData("https://example.org/course/", "https://example.org/course/")]
    [InlineData("https://example.org/course", "https://example.org/course/")]
    [InlineData("http://localhost:8000", "http://localhost:8000/")]
    [InlineData("example.org/course", null)]
    [InlineData("/course/", null)]
    [InlineData("file:///course/", null)]
    [InlineData("ftp://example.org/", null)]
    [InlineData("https://example.org/?a=1", null)]
    [InlineData("https://example.org/#a", null)]
    [InlineData("https://me:secret@example.org/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("", null)]
    public void Stands_at_an_absolute_address_of_a_folder(string written, string? found) => Publication.BaseOf(written).Should().Be(found);
}
