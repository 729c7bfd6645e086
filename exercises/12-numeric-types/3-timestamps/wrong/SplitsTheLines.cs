// Caught by: Makes_no_text_for_a_cell
// Half of the work is done: the column is narrow, and on its way there each line still becomes a string, and each cell another one.
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
        return new(
        [
            .. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => DateTime.ParseExact(line.Split(',')[0], Format, CultureInfo.InvariantCulture))
                .Select(departure => checked((int)((departure - Start).Ticks / TimeSpan.TicksPerMinute))),
        ]);
    }
}
