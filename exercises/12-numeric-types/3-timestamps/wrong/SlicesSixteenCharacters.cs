// Caught by: Refuses_what_is_no_time_to_the_minute
// A time is sixteen characters long, so the next comma need not be looked for; what is longer loses its end.
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
            var departure = DateTime.ParseExact(lines[..16], Format, CultureInfo.InvariantCulture);
            values[row] = checked((int)((departure - Start).Ticks / TimeSpan.TicksPerMinute));
            lines = Below(lines);
        }

        return new DepartureColumn(values);
    }

    private static ReadOnlySpan<char> Below(ReadOnlySpan<char> text) => text[(text.IndexOf('\n') + 1)..];
}
