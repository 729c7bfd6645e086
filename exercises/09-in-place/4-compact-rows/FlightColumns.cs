namespace InPlace.Exercise4;

/// <summary>Flights as columns of equal length: row 7 of the table is item 7 of each column.</summary>
public sealed record FlightColumns(DateTime[] Dates, int[] Delays, int[] Distances)
{
    public int Rows => Dates.Length;
}
