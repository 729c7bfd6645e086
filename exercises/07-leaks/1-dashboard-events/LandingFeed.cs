using Data;

namespace Leaks.Exercise1;

/// <summary>Tells of every landing as it happens. There is one feed, and it lives for as long as the program runs.</summary>
public sealed class LandingFeed
{
    public static LandingFeed Live { get; } = new();

    public event Action<Flight>? Landed;

    /// <summary>How many handlers are called for each landing.</summary>
    public int Handlers => Landed?.GetInvocationList().Length ?? 0;

    public void Publish(Flight flight) => Landed?.Invoke(flight);
}
