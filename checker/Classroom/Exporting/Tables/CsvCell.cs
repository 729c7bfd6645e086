namespace Checker.Classroom.Exporting.Tables;

/// <summary>One cell of a text and where it stands in it, its quotes included.</summary>
/// <param name="Value">Without quotes.</param>
internal sealed record CsvCell(int Start, int Length, string Value, bool IsQuoted)
{
    /// <summary>Quoted where it has to be, or where the one before was.</summary>
    public static string Quote(string value, char delimiter, bool always = false) =>
        always || value.AsSpan().IndexOfAny([delimiter, '"', '\r', '\n']) >= 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
