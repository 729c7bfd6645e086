using Checker.Benchmarks.Cost;
using Checker.Benchmarks.Exact;
using Checker.Benchmarks.Leaks;
using Checker.Benchmarks.Peers;
using Checker.Benchmarks.Stress;

namespace Checker.Benchmarks;

/// <summary>All parts, in the order of the proof.</summary>
internal static class Parts
{
    public static IReadOnlyList<Part> All { get; } = [new ExactPart(), new LeaksPart(), new StressPart(), new CostPart(), new PeersPart()];
}
