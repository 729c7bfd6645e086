namespace Checker.Memory;

/// <summary>Where a trial's input comes from: the same seed and size give the same input, on every machine and in Python too.</summary>
public readonly record struct Seed(ulong Value)
{
    /// <summary>Pins <see cref="Unseen"/>, so that a failure can be run again: a decimal number.</summary>
    public const string Variable = "CHECK_SEED";

    private static readonly ulong First = ReadFirst();

    /// <summary>Three seeds that nobody has seen before this process began; <c>CHECK_SEED</c> brings a former three back.</summary>
    public static IReadOnlyList<Seed> Unseen { get; } = [new(First), new(First + 1), new(First + 2)];

    /// <summary>A generator that starts at this seed.</summary>
    public SplitMix64 Random() => new(Value);

    public override string ToString() => $"seed {Value}";

    private static ulong ReadFirst() =>
        ulong.TryParse(Environment.GetEnvironmentVariable(Variable), out var pinned)
            ? pinned
            : (ulong)System.Random.Shared.NextInt64(1_000_000, 1_000_000_000);
}
