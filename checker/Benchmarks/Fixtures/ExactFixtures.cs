using Checker.Memory;
using Checker.Memory.Tests.Allocations;
using Checker.Memory.Tests.Types.Made;

namespace Checker.Benchmarks.Fixtures;

/// <summary>Where the proof takes known figures of bytes and of types from: the lists of the engine's own tests.</summary>
internal static class ExactFixtures
{
    private static object? _kept;

    public static IReadOnlyList<ExactBytes> All => ExactBytes.All;

    /// <summary>How many objects of each type one call of <see cref="TypesTrial"/> makes.</summary>
    public static IReadOnlyDictionary<Type, int> ObjectsByType => Objects.Of;

    public static Trial TypesTrial { get; } = new ObjectsTrial();

    /// <summary>Keeps what the work makes, so that nothing is made on the stack.</summary>
    public static Allocation Measure(ExactBytes fixture) => Memory.Measure.Allocation(() => _kept = fixture.Work());
}
