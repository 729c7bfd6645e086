// Caught by: Holds_a_time_exactly_or_refuses_it
// Four thousand years of minutes are enough for any time that is one. The last day of the year 9999 says "not yet", and comes back as some day long ago.
using System.Globalization;

namespace NumericTypes.Exercise3;

public sealed class DepartureColumn
{
    private const string Format = "yyyy-MM-dd HH:mm";

    private static readonly DateTime Start = new(2001, 1, 1);

    private readonly int[] _values;

    private DepartureColumn(int[] values) => _values = values;

    public int Count => _values.Length;

    public DateTime this[int row] => Start.AddMinutes(_values[row]);

    public static DepartureColumn Read(string csv)
    {
        var lines = Below(csv);
        var values = new int[lines.Count('\n')];
        for (var row = 0; row < values.Length; row++)
        {
            var departure = DateTime.ParseExact(lines[..lines.IndexOf(',')], Format, CultureInfo.InvariantCulture);
            values[row] = (int)((departure - Start).Ticks / TimeSpan.TicksPerMinute);
            lines = Below(lines);
        }

        return new DepartureColumn(values);
    }

    private static ReadOnlySpan<char> Below(ReadOnlySpan<char> text) => text[(text.IndexOf('\n') + 1)..];
}
