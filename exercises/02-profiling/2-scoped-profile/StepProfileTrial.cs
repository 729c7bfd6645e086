using Data;

namespace Profiling.Exercise2;

/// <summary>A report in chunks of 500 flights, profiled.</summary>
public sealed class StepProfileTrial : Trial<Job, Profiled>
{
    private const int FlightsPerChunk = 500;

    public override int Size => 3_000;

    public override Job Input(Seed seed, int size) => Job.Of([.. Flights.Sample(seed, size).Chunk(FlightsPerChunk)]);

    protected override Profiled Run(Job job) => new(DelayReport.Of(job.Chunks, new StepProfile(job.Bytes)), job.Bytes);
}
