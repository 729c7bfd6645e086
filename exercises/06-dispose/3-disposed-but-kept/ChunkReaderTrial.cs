namespace Dispose.Exercise3;

public sealed class ChunkReaderTrial : Trial<ChunkedFile, ChunkImport>
{
    public const int FlightsPerChunk = 100;

    public override int Size => 100;

    public override ChunkedFile Input(Seed seed, int size) => new(seed, size, FlightsPerChunk);

    protected override ChunkImport Run(ChunkedFile file)
    {
        var registry = new ChunkRegistry();
        ChunkReader? last = null;
        foreach (var chunk in file.Chunks())
        {
            using var reader = registry.Open(chunk);
            while (reader.ReadFlight())
            {
            }

            last = reader;
        }

        return new ChunkImport(registry, FailureOf(() => last?.Dispose()), FailureOf(() => last?.ReadFlight()));
    }

    private static string? FailureOf(Action use)
    {
        try
        {
            use();
            return null;
        }
        catch (Exception failure)
        {
            return failure.GetType().Name;
        }
    }
}
