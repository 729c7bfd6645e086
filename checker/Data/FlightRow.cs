namespace Checker.Data;

/// <summary>One row of the package's flights file.</summary>
internal readonly record struct FlightRow(DateTime Date, long Delay, long Distance, string Origin, string Destination);
