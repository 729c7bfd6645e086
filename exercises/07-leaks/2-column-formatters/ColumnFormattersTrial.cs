using Data;

namespace Leaks.Exercise2;

public sealed class ColumnFormattersTrial : Trial<FlightColumns, Report>
{
    public override int Size => 10_000;

    public override FlightColumns Input(Seed seed, int size) => FlightColumns.Of(Flights.Sample(seed, Math.Max(1, size)));

    protected override Report Run(FlightColumns table)
    {
        var formatters = Array.ConvertAll(table.Columns, ColumnFormatters.For);
        // The loader reads the next chunk into the same arrays.
        Array.ForEach(table.Columns, column => Array.Fill(column, -1e9));
        return new Report(table.Page, formatters);
    }
}
