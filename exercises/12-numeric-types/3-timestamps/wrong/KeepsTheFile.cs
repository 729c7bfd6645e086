// Caught by: Keeps_four_bytes_a_departure
// Four bytes say where a time begins in the text, and it is parsed when it is asked for; so the whole text has to stay.
using System.Globalization;

namespace NumericTypes.Exercise3;

public sealed class DepartureColumn
{
    private const string Format = "yyyy-MM-dd HH:mm";

    private readonly string _csv;
    private readonly int[] _starts;

    private DepartureColumn(string csv)
    {
        _csv = csv;
        _starts = new int[csv.AsSpan().Count('\n') - 1];
        var start = 0;
        for (var row = 0; row < _starts.Length; row++)
        {
            start = csv.IndexOf('\n', start) + 1;
            _starts[row] = start;
            _ = this[row];
        }
    }

    public int Count => _starts.Length;

    public DateTime this[int row] =>
        DateTime.ParseExact(_csv.AsSpan(_starts[row].._csv.IndexOf(',', _starts[row])), Format, CultureInfo.InvariantCulture);

    public static DepartureColumn Read(string csv) => new(csv);
}
