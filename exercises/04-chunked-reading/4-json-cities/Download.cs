namespace ChunkedReading.Exercise4;

/// <summary>
/// A stream as it comes from the network: it goes forward only, and a call of <c>Read</c> brings what has arrived by then, often less than there is room for.
/// Only at its end a call brings nothing.
/// </summary>
public sealed class Download(Stream content, Seed seed) : Stream
{
    /// <summary>What a packet of the Internet carries, at most.</summary>
    private const int Packet = 1_460;

    private SplitMix64 _random = seed.Random();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => content.Read(buffer[..Math.Min(1 + _random.Below(Packet), buffer.Length)]);

    /// <summary>Answers at once, so that no other thread has a part in what is measured.</summary>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
        base.Dispose(disposing);
    }
}
