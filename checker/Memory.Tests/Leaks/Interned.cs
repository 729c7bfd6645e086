namespace Checker.Memory.Tests.Leaks.Interned;

/// <summary>Interns its strings, which then live as long as the process.</summary>
public static class Delays
{
    private static int _number;

    public static long Of(Flight[] flights) =>
        flights.Sum(flight => string.Intern($"flight {_number++} late by {flight.Delay}").Length);
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
