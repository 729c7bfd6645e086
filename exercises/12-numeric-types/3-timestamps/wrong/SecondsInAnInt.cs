// Caught by: Holds_the_times_of_two_centuries
// Unix counts seconds, so everybody does; in an int they end in January 2038.
using System.Globalization;

namespace NumericTypes.Exercise3;

public sealed class DepartureColumn
{
    private const string Format = "yyyy-MM-dd HH:mm";

    private readonly int[] _values;

    private DepartureColumn(int[] values) => _values = values;

    public int Count => _values.Length;

    public DateTime this[int row] => DateTime.UnixEpoch.AddSeconds(_values[row]);

    public static DepartureColumn Read(string csv)
    {
        var lines = Below(csv);
        var values = new int[lines.Count('\n')];
        for (var row = 0; row < values.Length; row++)
        {
            var departure = DateTime.ParseExact(lines[..lines.IndexOf(',')], Format, CultureInfo.InvariantCulture);
            values[row] = (int)((departure - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond);
            lines = Below(lines);
        }

        return new DepartureColumn(values);
    }

    private static ReadOnlySpan<char> Below(ReadOnlySpan<char> text) => text[(text.IndexOf('\n') + 1)..];
}
