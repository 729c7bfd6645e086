using System.Globalization;

namespace NumericTypes.Exercise3;

/// <summary>When each flight of a file left, to the minute, in the local time of its airport.</summary>
public sealed class DepartureColumn
{
    private const string Format = "yyyy-MM-dd HH:mm";

    private static readonly DateTime Start = new(2001, 1, 1);

    private readonly int[] _minutes;

    private DepartureColumn(int[] minutes) => _minutes = minutes;

    public int Count => _minutes.Length;

    public DateTime this[int row] => Start.AddMinutes(_minutes[row]);

    /// <summary>Reads the first cell of each line below the header. Every line ends with a line feed.</summary>
    /// <exception cref="FormatException">A cell is no time, or one with seconds.</exception>
    /// <exception cref="OverflowException">A time lies further away than this column can say.</exception>
    public static DepartureColumn Read(string csv)
    {
        var lines = Below(csv);
        var minutes = new int[lines.Count('\n')];
        for (var row = 0; row < minutes.Length; row++)
        {
            minutes[row] = MinutesOf(lines[..lines.IndexOf(',')]);
            lines = Below(lines);
        }

        return new DepartureColumn(minutes);
    }

    /// <summary>What comes after the first line.</summary>
    private static ReadOnlySpan<char> Below(ReadOnlySpan<char> text) => text[(text.IndexOf('\n') + 1)..];

    private static int MinutesOf(ReadOnlySpan<char> cell)
    {
        var departure = DateTime.ParseExact(cell, Format, CultureInfo.InvariantCulture);
        return checked((int)((departure - Start).Ticks / TimeSpan.TicksPerMinute));
    }
}
