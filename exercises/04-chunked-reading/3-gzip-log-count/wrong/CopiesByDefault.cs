// Caught by: Unpacks_into_a_small_buffer_only
// A stream that counts what is written to it, and CopyTo does the rest: neat, but by default CopyTo borrows a buffer of 128 kibibytes, which the pool keeps.
using System.IO.Compression;

namespace ChunkedReading.Exercise3;

public static class LogCount
{
    public static long Lines(string path)
    {
        using var packed = File.OpenRead(path);
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
        using var counter = new LineCounter();
        unpacking.CopyTo(counter);
        return counter.Lines;
    }

    private sealed class LineCounter : MemoryStream
    {
        private long _ends;
        private byte _last = (byte)'\n';

        public long Lines => _last == '\n' ? _ends : _ends + 1;

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (buffer.IsEmpty)
                return;
            _ends += buffer.Count((byte)'\n');
            _last = buffer[^1];
        }
    }
}
