using Sylvan.Data.Csv;

namespace Checker.Classroom.Tests.Exporting.Tables;

/// <summary>A reader of others, as a witness.</summary>
internal static class OtherReader
{
    public static IReadOnlyList<string[]> Read(string text)
    {
        using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',' });
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        return rows;
    }
}
