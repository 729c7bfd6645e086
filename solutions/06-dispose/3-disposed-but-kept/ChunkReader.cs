namespace Dispose.Exercise3;

/// <summary>Reads the flights of one chunk of a CSV file and keeps count.</summary>
public sealed class ChunkReader : IDisposable
{
    // The StreamReader refers to the stream, and the stream to the chunk: this one reference decides about all three.
    private StreamReader? _lines;

    public ChunkReader(byte[] chunk) => _lines = new StreamReader(new MemoryStream(chunk));

    /// <summary>What was read so far. Still to be had after <see cref="Dispose"/>.</summary>
    public ChunkSummary Summary { get; private set; }

    /// <summary>Reads the next flight; false at the end of the chunk.</summary>
    /// <exception cref="ObjectDisposedException">The reader is disposed.</exception>
    public bool ReadFlight()
    {
        ObjectDisposedException.ThrowIf(_lines is null, this);
        if (_lines.ReadLine() is not { } line)
            return false;
        var delay = int.Parse(line.Split(',')[1]);
        Summary = new ChunkSummary(Summary.Flights + 1, Summary.Delay + delay, Math.Max(Summary.Worst, delay));
        return true;
    }

    public void Dispose()
    {
        _lines?.Dispose();
        _lines = null;
    }
}
