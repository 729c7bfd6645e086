namespace ChunkedReading.Exercise3;

public sealed class LogCountTrial : Trial<PackedLog, long>
{
    public override int Size => 10_000;

    public override PackedLog Input(Seed seed, int size) => new(seed, size);

    protected override long Run(PackedLog log) => LogCount.Lines(log.FullName);
}
