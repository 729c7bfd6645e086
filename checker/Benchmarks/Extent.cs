namespace Checker.Benchmarks;

/// <summary>How much of each is run.</summary>
/// <param name="ExactRuns">Readings of each fixture of exact bytes.</param>
/// <param name="TypeReadings">Readings by type.</param>
/// <param name="NoisyReadings">Readings beside threads that allocate.</param>
/// <param name="Leaks">The most leaks that are looked for, each with its clean twin.</param>
/// <param name="Stress">Assertions beside busy threads and processes.</param>
/// <param name="Ballast">Objects alive while a heap graph is timed, the lesser and the greater number.</param>
/// <param name="Timings">How often a time is taken; the median is told.</param>
/// <param name="PeerFixtures">The most fixtures that the peers are asked for, of each kind.</param>
internal sealed record Extent(
    int ExactRuns, int TypeReadings, int NoisyReadings, int Leaks, int Stress, IReadOnlyList<int> Ballast, int Timings, int PeerFixtures)
{
    public static readonly Extent Full = new(1_000, 20, 1_000, int.MaxValue, 10_000, [400_000, 2_000_000], 9, int.MaxValue);

    /// <summary>The same program with small numbers, for the test that keeps it running. What it finds is no proof.</summary>
    public static readonly Extent Quick = new(1, 1, 1, 2, 10, [1_000, 2_000], 1, 1);

    public bool IsQuick => this == Quick;
}
