namespace Profiling.Exercise1;

/// <summary>The meter at work, on code whose bytes are known.</summary>
public sealed class AllocationMeterTrial : Trial<Workload, Metered[]>
{
    public override int Size => 20;

    public override Workload Input(Seed seed, int size) => Workload.Mixed(seed, size);

    protected override Metered[] Run(Workload workload)
    {
        var readings = new Metered[workload.Works.Count];
        for (var i = 0; i < readings.Length; i++)
            readings[i] = AllocationMeter.Of(workload.Works[i].Call);
        return readings;
    }
}
