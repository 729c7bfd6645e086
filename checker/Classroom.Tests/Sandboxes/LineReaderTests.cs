using System.Text;
using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("a\nb\n", "a|b")]
    [InlineData("a\r\n\nlast", "a||last")]
    [InlineData("", "")]
    public async Task Reads_lines_without_their_ends(string text, string expected)
    {
        var reader = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        List<string> lines = [];
        while (await reader.ReadLineAsync() is { } line)
            lines.Add(line);

        string.Join('|', lines).Should().Be(expected);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(9, true)]
    public async Task Counts_the_bytes_after_the_first_line(long limit, bool isTooMuch)
    {
        var reader = new LineReader(new MemoryStream("ready\n0123456789"u8.ToArray()));
        reader.ReadLine().Should().Be("ready");
        reader.Limit = limit;
        var read = reader.ReadLineAsync;

        if (isTooMuch)
            await read.Should().ThrowAsync<OutputLimitException>();
        else
            (await read()).Should().Be("0123456789");
    }
}
