using System.Buffers;
using System.Text;

namespace Checker.Classroom.Sandboxes.Running;

/// <summary>Reads lines of a stream and counts its bytes: a line without an end takes no more memory than the limit.</summary>
internal sealed class LineReader(Stream stream)
{
    private readonly byte[] _block = new byte[16 << 10];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _next;
    private int _count;
    private long _read;

    /// <summary>How many bytes may come from now on.</summary>
    public long Limit { get; set => (field, _read) = (value, _count - _next); } = long.MaxValue;

    /// <returns>Without its end; null after the last.</returns>
    /// <exception cref="OutputLimitException">More bytes came than are allowed.</exception>
    public string? ReadLine()
    {
        while (true)
        {
            if (TakeLine() is { } line)
                return line;

            if (!Fill(stream.Read(_block)))
                return TakeRest();
        }
    }

    /// <inheritdoc cref="ReadLine"/>
    public async Task<string?> ReadLineAsync()
    {
        while (true)
        {
            if (TakeLine() is { } line)
                return line;

            if (!Fill(await stream.ReadAsync(_block)))
                return TakeRest();
        }
    }

    private bool Fill(int count)
    {
        (_next, _count) = (0, count);
        _read += count;
        return _read > Limit ? throw new OutputLimitException() : count > 0;
    }

    private string? TakeLine()
    {
        var rest = _block.AsSpan(_next.._count);
        var end = rest.IndexOf((byte)'\n');
        _line.Write(end < 0 ? rest : rest[..end]);
        _next = end < 0 ? _count : _next + end + 1;
        return end < 0 ? null : Take();
    }

    private string? TakeRest() => _line.WrittenCount > 0 ? Take() : null;

    private string Take()
    {
        var bytes = _line.WrittenSpan;
        var text = Encoding.UTF8.GetString(bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes);
        _line.ResetWrittenCount();
        return text;
    }
}
