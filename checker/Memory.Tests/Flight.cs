namespace Checker.Memory.Tests;

/// <summary>What fixtures keep when they should not: 24 bytes each. It is declared outside of their namespaces, as an exercise's data are.</summary>
public sealed class Flight(int delay)
{
    public int Delay => delay;

    public static Flight[] Sample(Seed seed, int size)
    {
        var random = seed.Random();
        var flights = new Flight[size];
        for (var i = 0; i < size; i++)
            flights[i] = new Flight(random.Below(400));
        return flights;
    }
}
