namespace Checker.Memory.Streams;

/// <summary>One event of a stream.</summary>
/// <param name="stack">Return addresses, the innermost first.</param>
/// <param name="stackAt">Where in the stream they stand: events with one stack share it.</param>
internal readonly ref struct StreamedEvent(EventKind kind, long time, int stackAt, ReadOnlySpan<ulong> stack, ReadOnlySpan<byte> payload)
{
    public EventKind Kind { get; } = kind;

    /// <summary>Ticks of a clock that all threads share.</summary>
    public long Time { get; } = time;

    public int StackAt { get; } = stackAt;

    public ReadOnlySpan<ulong> Stack { get; } = stack;

    public Fields Payload => new(_payload);

    private readonly ReadOnlySpan<byte> _payload = payload;
}
