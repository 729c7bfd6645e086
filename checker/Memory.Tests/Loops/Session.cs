namespace Checker.Memory.Tests.Loops;

/// <summary>Is registered until it is disposed.</summary>
public sealed class Session : IDisposable
{
    private static readonly List<Session> Open = [];

    public Session() => Open.Add(this);

    public void Dispose() => Open.Remove(this);
}
