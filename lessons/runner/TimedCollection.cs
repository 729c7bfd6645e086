namespace Lessons;

/// <summary>A run of the collector during a call; <c>measured.json</c> has it as a text such as <c>gen0 6 71600&gt;120</c>.</summary>
/// <param name="Step">How many steps were done by then.</param>
/// <param name="Before">Bytes in memory when it came.</param>
/// <param name="After">Bytes that it left.</param>
internal sealed record TimedCollection(int Generation, int Step, long Before, long After)
{
    public override string ToString() => $"gen{Generation} {Step} {Before}>{After}";

    public static TimedCollection Parse(string text) => text.Split(' ', '>') is [var generation, var step, var before, var after]
        ? new(int.Parse(generation["gen".Length..]), int.Parse(step), long.Parse(before), long.Parse(after))
        : throw new InvalidOperationException($"'{text}' is no collection such as 'gen0 6 71600>120'.");
}
