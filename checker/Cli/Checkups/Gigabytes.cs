namespace Checker.Cli.Checkups;

/// <summary>Amounts of disk and memory in words, the same on every machine. Rounded down: what is too little never reads as enough.</summary>
internal static class Gigabytes
{
    public static string Of(long bytes) => FormattableString.Invariant($"{Math.Floor(bytes / 1e8) / 10:0.#} GB");
}
