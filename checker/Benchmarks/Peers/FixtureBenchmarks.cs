using BenchmarkDotNet.Attributes;
using Checker.Benchmarks.Fixtures;

namespace Checker.Benchmarks.Peers;

/// <summary>The fixtures of known bytes as BenchmarkDotNet wants them.</summary>
public class FixtureBenchmarks
{
    private static int _most;
    private Func<object?> _work = () => null;

    [ParamsSource(nameof(Names))]
    public string Fixture { get; set; } = "";

    public static IEnumerable<string> Names => ExactFixtures.All.Take(_most).Select(fixture => fixture.Name);

    /// <summary>BenchmarkDotNet makes its own objects of this class, so how many fixtures it takes stands in a static field.</summary>
    internal static void TakeAtMost(int fixtures) => _most = fixtures;

    [GlobalSetup]
    public void Prepare() => _work = ExactFixtures.All.Single(fixture => fixture.Name == Fixture).Work;

    [Benchmark]
    public object? Run() => _work();
}
