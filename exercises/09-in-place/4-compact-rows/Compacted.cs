namespace InPlace.Exercise4;

/// <summary>How many rows were kept, and the table with all of its rows: the kept ones and what lies behind them.</summary>
public readonly record struct Compacted(int Kept, FlightColumns Table);
