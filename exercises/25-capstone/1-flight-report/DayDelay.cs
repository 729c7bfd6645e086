namespace Capstone.Exercise1;

/// <summary>The flights of one day, and their mean delay in minutes.</summary>
public sealed record DayDelay(DateOnly Day, int Flights, double MeanDelay);
