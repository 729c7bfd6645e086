namespace Views.Exercise2;

/// <summary>What the report shows of a file. An array can stand for <paramref name="Rows"/>, too: it turns into a view of all of itself.</summary>
public sealed record Preview(string File, ReadOnlyMemory<FlightRow> Rows);
