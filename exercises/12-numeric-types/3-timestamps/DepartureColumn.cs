using System.Globalization;

namespace NumericTypes.Exercise3;

/// <summary>When each flight of a file left, to the minute, in the local time of its airport.</summary>
public sealed class DepartureColumn
{
    private const string Format = "yyyy-MM-dd HH:mm";

    private readonly DateTimeOffset[] _departures;

    private DepartureColumn(DateTimeOffset[] departures) => _departures = departures;

    public int Count => _departures.Length;

    public DateTime this[int row] => _departures[row].DateTime;

    /// <summary>Reads the first cell of each line below the header. Every line ends with a line feed.</summary>
    /// <exception cref="FormatException">A cell is no time, or one with seconds.</exception>
    /// <exception cref="OverflowException">A time lies further away than this column can say.</exception>
    public static DepartureColumn Read(string csv) => new(
    [
        .. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(',')[0])
            .Select(cell => DateTimeOffset.ParseExact(cell, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)),
    ]);
}
