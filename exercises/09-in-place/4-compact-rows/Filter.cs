namespace InPlace.Exercise4;

/// <summary>A table, and the flights to keep: as late as <paramref name="MinDelay"/> minutes or later, as short as <paramref name="MaxDistance"/> miles or shorter.</summary>
public readonly record struct Filter(FlightColumns Table, int MinDelay, int MaxDistance);
