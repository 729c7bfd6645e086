namespace MemoryTests.Dashboards;

/// <summary>Tells its listeners when there is a new delay.</summary>
public sealed class DelayFeed
{
    public event Action? Landed;

    public void Land() => Landed?.Invoke();
}
