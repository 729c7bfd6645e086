using Data;

namespace Leaks.Exercise2;

/// <summary>Five columns of a flight table, and ten of its flights to be shown.</summary>
public sealed record FlightColumns(double[][] Columns, Flight[] Page)
{
    private const int Shown = 10;

    public static FlightColumns Of(Flight[] flights)
    {
        var columns = ValuesOf(flights[0]).Select(_ => new double[flights.Length]).ToArray();
        for (var row = 0; row < flights.Length; row++)
        {
            foreach (var (column, value) in columns.Zip(ValuesOf(flights[row])))
                column[row] = value;
        }

        return new FlightColumns(columns, flights[..Math.Min(Shown, flights.Length)]);
    }

    /// <summary>Delay, distance, hour of departure, day of the year, and minutes of delay for a hundred miles.</summary>
    public static IReadOnlyList<double> ValuesOf(Flight flight) =>
        [flight.Delay, flight.Distance, flight.Date.TimeOfDay.TotalHours, flight.Date.DayOfYear, 100.0 * flight.Delay / flight.Distance];
}
