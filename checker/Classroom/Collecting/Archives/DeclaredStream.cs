namespace Checker.Classroom.Collecting.Archives;

/// <summary>
/// A zip's entry, held against what the zip declares of it. The base library ends an entry at its declared length without a word, so that a false one cuts a file: the
/// checksum tells.
/// </summary>
internal sealed class DeclaredStream(Stream entry, string name, long length, uint checksum) : ReadOnlyStream
{
    private readonly Crc32 _read = new();
    private long _length;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        var read = entry.Read(buffer);
        _length += read;
        _read.Add(buffer[..read]);
        if (_length > length || (read == 0 && (_length != length || _read.Value != checksum)))
            throw ArchiveException.ForSize(name);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            entry.Dispose();
        base.Dispose(disposing);
    }
}
