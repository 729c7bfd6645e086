// Caught by: Hides_no_times_elsewhere
// The column is one number, and its minutes stand in a list that nobody owns: light to look at, and never let go.
using System.Globalization;

namespace NumericTypes.Exercise3;

public sealed class DepartureColumn
{
    private const string Format = "yyyy-MM-dd HH:mm";

    private static readonly DateTime Start = new(2001, 1, 1);
    private static readonly List<int[]> Store = [];

    private readonly int _place;

    private DepartureColumn(int[] minutes)
    {
        lock (Store)
        {
            _place = Store.Count;
            Store.Add(minutes);
        }
    }

    public int Count => Store[_place].Length;

    public DateTime this[int row] => Start.AddMinutes(Store[_place][row]);

    public static DepartureColumn Read(string csv)
    {
        var lines = Below(csv);
        var minutes = new int[lines.Count('\n')];
        for (var row = 0; row < minutes.Length; row++)
        {
            var departure = DateTime.ParseExact(lines[..lines.IndexOf(',')], Format, CultureInfo.InvariantCulture);
            minutes[row] = checked((int)((departure - Start).Ticks / TimeSpan.TicksPerMinute));
            lines = Below(lines);
        }

        return new DepartureColumn(minutes);
    }

    private static ReadOnlySpan<char> Below(ReadOnlySpan<char> text) => text[(text.IndexOf('\n') + 1)..];
}
