namespace Views.Exercise2;

/// <summary>A file's flights, all of them in one array.</summary>
public sealed record LoadedTable(string File, FlightRow[] Rows);
