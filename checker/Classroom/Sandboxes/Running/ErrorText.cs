using System.Buffers;
using System.Text;

namespace Checker.Classroom.Sandboxes.Running;

/// <summary>Reads standard error to its end, counts its bytes, and keeps the beginning, where a runtime says what went wrong.</summary>
internal sealed class ErrorText
{
    private const int Kept = 16 << 10;
    private readonly ArrayBufferWriter<byte> _kept = new();

    public ErrorText(Stream stream, long limit) => Completion = ReadAsync(stream, limit);

    /// <exception cref="OutputLimitException">More bytes came than are allowed.</exception>
    public Task Completion { get; }

    public string Text
    {
        get
        {
            lock (_kept)
                return Encoding.UTF8.GetString(_kept.WrittenSpan).TrimEnd();
        }
    }

    private async Task ReadAsync(Stream stream, long limit)
    {
        var block = new byte[4 << 10];
        long read = 0;
        try
        {
            while (await stream.ReadAsync(block) is > 0 and var count)
            {
                read += count;
                lock (_kept)
                    _kept.Write(block.AsSpan(0, Math.Min(count, Kept - _kept.WrittenCount)));

                if (read > limit)
                    throw new OutputLimitException();
            }
        }
        catch (IOException)
        {
            // The pipe broke with the process.
        }
    }
}
