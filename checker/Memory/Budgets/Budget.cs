namespace Checker.Memory.Budgets;

/// <summary>What one measurement may allocate, as <c>budgets.json</c> has it.</summary>
/// <param name="Code">The code that was measured, as messages name it.</param>
/// <param name="Size">Items of input.</param>
/// <param name="Bytes">By the runtime's major version (<c>net10</c>), and there by tier (<c>steady</c>).</param>
internal sealed record Budget(string Code, int Size, Dictionary<string, Dictionary<string, long>> Bytes)
{
    private const string Prefix = "net";

    public static Budget None(Allocation found) => new(found.Code, found.Size, []);

    public bool IsFor(Allocation found) => Code == found.Code && Size == found.Size;

    /// <summary>The runtime of that version, or else the newest that has a figure for <paramref name="tier"/>; null where none has.</summary>
    public (int Major, Bytes Bytes)? For(int major, Tier tier)
    {
        var recorded = Bytes.Where(runtime => runtime.Value.ContainsKey(KeyOf(tier)))
            .Select(runtime => (Major: MajorOf(runtime.Key), Bytes: new Bytes(runtime.Value[KeyOf(tier)])))
            .OrderBy(runtime => runtime.Major == major).ThenBy(runtime => runtime.Major).ToList();
        return recorded.Count == 0 ? null : recorded[^1];
    }

    /// <summary>The same budget with one figure more, or with another figure.</summary>
    public Budget With(int major, Tier tier, Bytes bytes)
    {
        var runtimes = new Dictionary<string, Dictionary<string, long>>(Bytes);
        runtimes[$"{Prefix}{major}"] = new(runtimes.GetValueOrDefault($"{Prefix}{major}") ?? []) { [KeyOf(tier)] = bytes.Count };
        return this with { Bytes = runtimes };
    }

    /// <summary>In the order in which it is written, so that a new figure is one line more.</summary>
    public Budget Sorted() => this with
    {
        Bytes = Bytes.OrderBy(runtime => MajorOf(runtime.Key))
            .ToDictionary(runtime => runtime.Key, runtime => runtime.Value.OrderBy(tier => TierOf(tier.Key)).ToDictionary()),
    };

    /// <summary>What in it cannot be understood; null where all can.</summary>
    public string? Mistake() =>
        Bytes.Keys.FirstOrDefault(runtime => MajorOf(runtime) < 0) is { } unknown ? $"{unknown} is no runtime such as net10"
        : Bytes.FirstOrDefault(runtime => runtime.Value is null) is { Key: { } empty } ? $"{empty} has no figures"
        : Bytes.Values.SelectMany(tiers => tiers).FirstOrDefault(tier => TierOf(tier.Key) is null) is { Key: { } name } ? $"{name} is no tier such as steady"
        : Bytes.Values.SelectMany(tiers => tiers.Values).Any(bytes => bytes < 0) ? "a budget is less than nothing"
        : null;

    private static string KeyOf(Tier tier) => tier.ToString().ToLowerInvariant();

    private static Tier? TierOf(string key) => Enum.GetValues<Tier>().Where(tier => KeyOf(tier) == key).Select(tier => (Tier?)tier).FirstOrDefault();

    private static int MajorOf(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(key.AsSpan(Prefix.Length), out var major) ? major : -1;
}
