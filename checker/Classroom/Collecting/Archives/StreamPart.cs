namespace Checker.Classroom.Collecting.Archives;

/// <summary>Some bytes of a stream that others read too.</summary>
internal sealed class StreamPart(Stream whole, long offset, long length) : ReadOnlyStream
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - _read);
        whole.Position = offset + _read;
        var read = whole.Read(buffer[..wanted]);
        _read += read;
        return read;
    }
}
