namespace Dispose.Exercise3;

/// <summary>
/// Opens readers and remembers each, so that the summaries can be shown at the end. All the program's imports go through it, and so it stays as it is.
/// </summary>
public sealed class ChunkRegistry
{
    private readonly List<ChunkReader> _readers = [];

    public IReadOnlyList<ChunkSummary> Summaries => [.. _readers.Select(reader => reader.Summary)];

    public ChunkReader Open(byte[] chunk)
    {
        var reader = new ChunkReader(chunk);
        _readers.Add(reader);
        return reader;
    }
}
