namespace Frames.Exercise2;

/// <summary>A table, and what is asked of its flights, all at once.</summary>
public sealed record Filter(FlightColumns Table, params Condition[] Conditions);
