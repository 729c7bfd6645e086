using Data;

namespace Leaks.Exercise2;

/// <summary>A page of a report that stays open: it is written anew, by a formatter for each column, whenever somebody looks at it.</summary>
public sealed class Report(Flight[] page, Func<double, string>[] formatters)
{
    public IReadOnlyList<string> Lines =>
        [.. page.Select(flight => string.Join(' ', FlightColumns.ValuesOf(flight).Zip(formatters, (value, format) => format(value))))];
}
