namespace Checker.Classroom.Collecting.Archives;

/// <summary>A zip, tar or tar.gz, read where it lies: nothing is unpacked to a path, and only what is asked for is unpacked at all.</summary>
internal sealed class Archive : IDisposable
{
    private static readonly string[] Extensions = [".zip", ".tar", ".tar.gz", ".tgz"];

    private readonly IDisposable _reader;

    private Archive(IReadOnlyList<IncomingFile> files, IDisposable reader) => (Files, _reader) = (files, reader);

    public IReadOnlyList<IncomingFile> Files { get; }

    public static bool IsNamedLikeOne(string name) => Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name without the extension that makes it an archive's.</summary>
    public static string StemOf(string name) =>
        Extensions.FirstOrDefault(each => name.EndsWith(each, StringComparison.OrdinalIgnoreCase)) is { } extension ? name[..^extension.Length] : name;

    /// <param name="scratch">A folder for what must be unpacked to be read at all.</param>
    /// <exception cref="ArchiveException">It is refused, and the stream is closed.</exception>
    public static Archive Open(Stream stream, ArchiveLimits limits, string scratch)
    {
        var open = new Stack<IDisposable>([stream]);
        try
        {
            var packed = stream.Length;
            var head = new byte[512];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            stream.Position = 0;
            if (length > 1 && head[0] == 0x1F && head[1] == 0x8B)
            {
                stream = Gzip.Unpack(stream, packed, limits, scratch);
                open.Push(stream);
                length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
                stream.Position = 0;
            }
            else if (head.AsSpan().StartsWith("PK"u8))
            {
                return new Archive(ZipEntries.Read(stream, packed, limits, open), new Together(open));
            }

            // The mark of all tars since 1988; older ones have none, and nobody writes them.
            if (length < head.Length || !head.AsSpan(257).StartsWith("ustar"u8))
                throw ArchiveException.ForFormat();
            return new Archive(TarEntries.Read(stream, limits, open), new Together(open));
        }
        catch (Exception problem)
        {
            new Together(open).Dispose();
            if (problem is not ArchiveException && IsDamage(problem))
                throw ArchiveException.ForDamage(problem);
            throw;
        }
    }

    /// <summary>What the readers of the base library throw for bytes that make no sense.</summary>
    public static bool IsDamage(Exception problem) =>
        problem is IOException or InvalidDataException or FormatException or NotSupportedException or ArgumentException or OverflowException or InvalidOperationException;

    public void Dispose() => _reader.Dispose();

    private sealed class Together(Stack<IDisposable> parts) : IDisposable
    {
        public void Dispose()
        {
            foreach (var part in parts)
                part.Dispose();
            parts.Clear();
        }
    }
}
