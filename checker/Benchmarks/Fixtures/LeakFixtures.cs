using Checker.Memory;
using Checker.Memory.Tests;
using Checker.Memory.Tests.Retentions;

namespace Checker.Benchmarks.Fixtures;

/// <summary>Where the proof takes leaks and their mended twins from: the table of the engine's own tests.</summary>
internal static class LeakFixtures
{
    public static IReadOnlyList<KeyValuePair<string, Pair>> All { get; } = [.. Pair.All];

    /// <summary>Calls that keep nothing of their input.</summary>
    public static void RequireNoFlight(Trial trial) => Measure.Retention(trial).Should().HaveNo<Flight>();

    public static bool IsGuiltyNamed(Pair pair, string message) => message.Contains(pair.Guilty, StringComparison.Ordinal);
}
