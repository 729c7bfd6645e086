namespace Checker.Memory.Tests.Releases;

/// <summary>An object with something of its own, which somebody may forget to let go.</summary>
public sealed class Journey
{
    private static readonly List<Journey> Known = [];

    private readonly Flight[] _flights = [new(1), new(2), new(3)];

    public int Count => _flights.Length;

    public static Journey Remembered()
    {
        var journey = new Journey();
        Known.Add(journey);
        return journey;
    }

    public static void ForgetAll() => Known.Clear();
}
