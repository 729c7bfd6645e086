// Caught by: Gives_every_departure_back
// A spreadsheet counts days, with the time as a fraction. In a float the fraction is good for minutes near the year 1900, and for none of ours.
using System.Globalization;

namespace NumericTypes.Exercise3;

public sealed class DepartureColumn
{
    private const string Format = "yyyy-MM-dd HH:mm";

    private readonly float[] _values;

    private DepartureColumn(float[] values) => _values = values;

    public int Count => _values.Length;

    public DateTime this[int row] => DateTime.FromOADate(_values[row]);

    public static DepartureColumn Read(string csv)
    {
        var lines = Below(csv);
        var values = new float[lines.Count('\n')];
        for (var row = 0; row < values.Length; row++)
        {
            var departure = DateTime.ParseExact(lines[..lines.IndexOf(',')], Format, CultureInfo.InvariantCulture);
            values[row] = (float)departure.ToOADate();
            lines = Below(lines);
        }

        return new DepartureColumn(values);
    }

    private static ReadOnlySpan<char> Below(ReadOnlySpan<char> text) => text[(text.IndexOf('\n') + 1)..];
}
