using Data;

namespace Dispose.Exercise3;

/// <summary>A CSV file that arrives in chunks of whole lines, each in an array of its own.</summary>
public sealed class ChunkedFile(Seed seed, int chunks, int flightsPerChunk)
{
    private readonly byte[] _csv = Flights.SampleCsv(seed, chunks * flightsPerChunk);

    /// <summary>The chunks in order, without the header. Every call makes new arrays.</summary>
    public IEnumerable<byte[]> Chunks()
    {
        var start = EndOfLine(0);
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            var end = start;
            for (var flight = 0; flight < flightsPerChunk; flight++)
                end = EndOfLine(end);
            yield return _csv[start..end];
            start = end;
        }
    }

    private int EndOfLine(int from) => Array.IndexOf(_csv, (byte)'\n', from) + 1;
}
