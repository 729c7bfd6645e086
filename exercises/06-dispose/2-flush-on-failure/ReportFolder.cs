namespace Dispose.Exercise2;

/// <summary>
/// A folder of real files on a disk that may be nearly full. It knows which files somebody has not closed, and lets
/// nobody move or delete an open file: Windows forbids it, so code that does so would fail there.
/// </summary>
public sealed class ReportFolder(long capacity = long.MaxValue) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reports-");
    private readonly List<FileStream> _open = [];
    private readonly Lock _gate = new();
    private long _room = capacity;

    /// <summary>Files that were created and that nobody closed.</summary>
    public int LeftOpen => _open.Count;

    /// <summary>A new, empty file for writing; an older one of that name loses its content.</summary>
    public Stream Create(string name)
    {
        var file = new FileStream(PathOf(name), FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        lock (_gate)
            _open.Add(file);
        return new DiskStream(this, file);
    }

    /// <summary>Renames a file. A file that has the new name already is replaced, in one step: there is always the one or the other.</summary>
    public void Move(string from, string to)
    {
        RequireClosed(from);
        RequireClosed(to);
        File.Move(PathOf(from), PathOf(to), overwrite: true);
    }

    /// <summary>Deletes a file; does nothing where there is none.</summary>
    public void Delete(string name)
    {
        RequireClosed(name);
        File.Delete(PathOf(name));
    }

    /// <summary>What is on disk at this moment, by name.</summary>
    public IReadOnlyList<SavedFile> Read() =>
        [.. _folder.EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new SavedFile(file.Name, TextOf(file)))];

    /// <summary>Closes what was left open, so that Windows lets the folder go; <see cref="LeftOpen"/> stays as it was.</summary>
    public void Dispose()
    {
        lock (_gate)
            _open.ForEach(file => file.Dispose());
        if (Directory.Exists(_folder.FullName))
            _folder.Delete(recursive: true);
    }

    private static string TextOf(FileInfo file)
    {
        using var reader = new StreamReader(file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return reader.ReadToEnd();
    }

    private string PathOf(string name) =>
        name == Path.GetFileName(name) ? Path.Combine(_folder.FullName, name) : throw new ArgumentException($"{name} is a path; give a file's name");

    private void RequireClosed(string name)
    {
        lock (_gate)
        {
            if (_open.Exists(file => file.Name == PathOf(name)))
                throw new IOException($"The process cannot access the file '{name}' because it is being used: it is still open.");
        }
    }

    private void Write(FileStream file, ReadOnlySpan<byte> bytes)
    {
        var fitting = (int)Math.Min(_room, bytes.Length);
        file.Write(bytes[..fitting]);
        _room -= fitting;
        if (fitting < bytes.Length)
            throw new IOException("There is not enough space on the disk.");
    }

    private void Close(FileStream file)
    {
        lock (_gate)
            _open.Remove(file);
        file.Dispose();
    }

    /// <summary>Writes as far as the disk has room, and tells its folder when it is closed by its owner.</summary>
    private sealed class DiskStream(ReportFolder folder, FileStream file) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => file.CanWrite;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => folder.Write(file, buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => folder.Write(file, buffer);

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        // The collector calls this with false, if ever: a file that it closes is a file that was left open.
        protected override void Dispose(bool disposing)
        {
            if (disposing)
                folder.Close(file);
            base.Dispose(disposing);
        }
    }
}
