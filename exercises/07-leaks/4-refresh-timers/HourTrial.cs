using System.Runtime.CompilerServices;
using Data;

namespace Leaks.Exercise4;

/// <summary>Opens jobs, lets an hour pass while flights come in and the collector comes by, and closes every job. The server goes on.</summary>
public abstract class HourTrial(bool stops) : Trial<Hour, JobReport>
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    public sealed override int Size => 20;

    public sealed override Hour Input(Seed seed, int size) => Hour.Of(seed, size);

    protected sealed override JobReport Run(Hour hour)
    {
        var server = hour.Server;
        // The collector has just come by: it does not come again, by chance, before the first tick.
        Collect();
        List<Flight>[] tables = [.. hour.Quarters[0].Select(_ => new List<Flight>())];
        var jobs = Open(server, tables);

        Add(hour.Quarters[0], tables);
        server.Time.Advance(Quarter);
        var first = Array.ConvertAll(jobs, JobFigures.Of);

        Collect();
        Add(hour.Quarters[1], tables);
        server.Time.Advance(Quarter);
        var second = Array.ConvertAll(jobs, JobFigures.Of);

        Add(hour.Quarters[2], tables);
        for (var i = 0; i < jobs.Length; i += 2)
            jobs[i].Dispose();
        server.Time.Advance(Quarter);
        var third = Array.ConvertAll(jobs, JobFigures.Of);

        Add(hour.Quarters[3], tables);
        if (stops)
            server.Stop();
        var afterTheStop = stops ? Array.ConvertAll(jobs, JobFigures.Of) : null;

        for (var i = 1; i < jobs.Length; i += 2)
            jobs[i].Dispose();
        var secondClose = FailureOf(() => Array.ForEach(jobs, job => job.Dispose()));
        return new JobReport(server, first, second, third, afterTheStop, server.Time.Running, secondClose);
    }

    /// <summary>A frame of its own: once it returns, only the jobs refer to what they have made.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RefreshJob[] Open(Server server, List<Flight>[] tables) =>
        Array.ConvertAll(tables, table => new RefreshJob(table, server.Time, server.Stopping));

    private static void Add(Flight[][] flights, List<Flight>[] tables)
    {
        for (var job = 0; job < tables.Length; job++)
            tables[job].AddRange(flights[job]);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
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
