namespace Leaks.Exercise4;

/// <summary>What a job knows of its table.</summary>
public readonly record struct JobFigures(int Flights, double MeanDelay)
{
    internal static JobFigures Of(RefreshJob job) => new(job.Flights, job.MeanDelay);
}
