namespace Checker.Course.Tests;

public sealed class GitBlobTests
{
    // Expected ids are what `git hash-object --stdin` prints.
    [Theory]
    [InlineData("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")]
    [InlineData("one\ntwo\n", "814f4a422927b82f5f8a43f8fab6d3839e3983f2")]
    [InlineData("one\r\ntwo\r\n", "814f4a422927b82f5f8a43f8fab6d3839e3983f2")]
    [InlineData("one\rtwo\f", "9924ca75db4c647b09f57a17f42508e552e8f467")]
    [InlineData("\uFEFFone\n", "6a26b6375b2a756aff344c99b4dac1b52a6a2599")]
    public void Is_the_id_that_git_gives(string content, string id) =>
        GitBlob.IdOf(System.Text.Encoding.UTF8.GetBytes(content)).Should().Be(id);
}
