namespace Dispose.Exercise1;

/// <summary>A folder of real CSV files, one for each station. It knows which of its files somebody has not closed.</summary>
public sealed class StationFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stations-");
    private readonly List<FileStream> _open = [];
    private readonly Lock _gate = new();
    private readonly long _length;
    private long _bytesRead;

    public StationFolder(IReadOnlyList<StationFile> files)
    {
        Stations = [.. files.Select(file => file.Station)];
        foreach (var (station, text) in files)
        {
            if (text is not null)
                File.WriteAllText(PathOf(station), text);
            _length += text?.Length ?? 0;
        }
    }

    /// <summary>The stations, in the order in which their files are to be read.</summary>
    public IReadOnlyList<string> Stations { get; }

    /// <summary>Files that were opened and that nobody closed. The collector closes none of them here.</summary>
    public int LeftOpen => _open.Count;

    /// <summary>The most files that were open at one moment.</summary>
    public int MostOpen { get; private set; }

    /// <summary>Every byte of every file came through <see cref="OpenText"/>.</summary>
    public bool IsReadToTheEnd => _bytesRead == _length;

    /// <summary>Opens a station's file: columns <c>time,delay,destination</c>, below a header.</summary>
    public StreamReader OpenText(string station)
    {
        var file = new FileStream(PathOf(station), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        lock (_gate)
        {
            _open.Add(file);
            MostOpen = Math.Max(MostOpen, _open.Count);
        }

        return new StreamReader(new CountedStream(this, file));
    }

    /// <summary>Closes what was left open, so that Windows lets the folder go; <see cref="LeftOpen"/> stays as it was.</summary>
    public void Dispose()
    {
        lock (_gate)
            _open.ForEach(file => file.Dispose());
        if (Directory.Exists(_folder.FullName))
            _folder.Delete(recursive: true);
    }

    private string PathOf(string station) => Path.Combine(_folder.FullName, station + ".csv");

    private void Close(FileStream file)
    {
        lock (_gate)
            _open.Remove(file);
        file.Dispose();
    }

    /// <summary>Counts what is read, and tells its folder when it is closed by its owner.</summary>
    private sealed class CountedStream(StationFolder folder, FileStream file) : Stream
    {
        public override bool CanRead => file.CanRead;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = file.Read(buffer);
            Interlocked.Add(ref folder._bytesRead, count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        // The collector calls this with false, if ever: a file that it closes is a file that was left open.
        protected override void Dispose(bool disposing)
        {
            if (disposing)
                folder.Close(file);
            base.Dispose(disposing);
        }
    }
}
