using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Checker.Benchmarks.Cost;

namespace Checker.Benchmarks.Peers;

/// <summary>BenchmarkDotNet's MemoryDiagnoser over the same fixtures, in this process, by its short job: a longer one takes more time for the same bytes.</summary>
internal sealed record BenchmarkDotNetRun(IReadOnlyDictionary<string, long?> Bytes, TimeSpan Time, string Text)
{
    public static BenchmarkDotNetRun Of(int fixtures, bool isQuick)
    {
        var folder = Directory.CreateTempSubdirectory("checker-benchmarks-").FullName;
        try
        {
            FixtureBenchmarks.TakeAtMost(fixtures);
            Summary? summary = null;
            var time = Clock.Once(() => summary = BenchmarkRunner.Run<FixtureBenchmarks>(Config(folder, isQuick)));
            var bytes = summary!.Reports.ToDictionary(
                report => (string)report.BenchmarkCase.Parameters[nameof(FixtureBenchmarks.Fixture)],
                report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));
            return new BenchmarkDotNetRun(bytes, time, TableOf(summary));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ManualConfig Config(string folder, bool isQuick)
    {
        var job = (isQuick ? Job.Dry.WithInvocationCount(16).WithUnrollFactor(16) : Job.ShortRun).WithToolchain(InProcessNoEmitToolchain.Instance);
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(NullLogger.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithArtifactsPath(folder)
            .WithCultureInfo(CultureInfo.InvariantCulture)
            .WithOptions(ConfigOptions.DisableLogFile);
    }

    /// <summary>What a person who runs it reads.</summary>
    private static string TableOf(Summary summary)
    {
        var log = new AccumulationLogger();
        MarkdownExporter.Console.ExportToLog(summary, log);
        return string.Join('\n', log.GetLog().ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith('|')));
    }
}
