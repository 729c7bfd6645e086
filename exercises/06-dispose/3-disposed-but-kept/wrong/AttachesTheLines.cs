// Caught by: Keeps_no_chunk_once_disposed
// No field refers to the lines; a table that attaches them to the reader keeps them for as long as the reader lives.
using System.Runtime.CompilerServices;

namespace Dispose.Exercise3;

/// <summary>Reads the flights of one chunk of a CSV file and keeps count.</summary>
public sealed class ChunkReader : IDisposable
{
    private static readonly ConditionalWeakTable<ChunkReader, StreamReader> Lines = [];

    public ChunkReader(byte[] chunk) => Lines.Add(this, new StreamReader(new MemoryStream(chunk)));

    /// <summary>What was read so far. Still to be had after <see cref="Dispose"/>.</summary>
    public ChunkSummary Summary { get; private set; }

    /// <summary>Reads the next flight; false at the end of the chunk.</summary>
    /// <exception cref="ObjectDisposedException">The reader is disposed.</exception>
    public bool ReadFlight()
    {
        var lines = Lines.GetValue(this, _ => null!);
        if (lines.ReadLine() is not { } line)
            return false;
        var delay = int.Parse(line.Split(',')[1]);
        Summary = new ChunkSummary(Summary.Flights + 1, Summary.Delay + delay, Math.Max(Summary.Worst, delay));
        return true;
    }

    public void Dispose()
    {
        if (Lines.TryGetValue(this, out var lines))
            lines.Dispose();
    }
}
