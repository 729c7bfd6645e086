namespace Leaks.Exercise4;

/// <summary>The program around the jobs: it has the clock, and the token that says that it stops. It outlives every job.</summary>
public sealed class Server
{
    private readonly CancellationTokenSource _stopping = new();

    internal ManualTime Time { get; } = new();

    internal CancellationToken Stopping => _stopping.Token;

    internal void Stop() => _stopping.Cancel();
}
