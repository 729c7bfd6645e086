using System.Runtime.CompilerServices;
using Parquet;
using Parquet.Schema;

namespace Checker.Data;

/// <summary>Reads the package's flights, one row group in memory at a time, in the file's order.</summary>
internal static class FlightsParquet
{
    internal static async IAsyncEnumerable<FlightRow> Read(string path, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var reader = await ParquetReader.CreateAsync(path, cancellationToken: ct);
        var field = reader.Schema.DataFields.ToDictionary(f => f.Name);
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var rows = reader.OpenRowGroupReader(group);
            var date = await Column<DateTime>(rows, field["date"], ct);
            var delay = await Column<long>(rows, field["delay"], ct);
            var distance = await Column<long>(rows, field["distance"], ct);
            var origin = await Codes(rows, field["origin"], ct);
            var destination = await Codes(rows, field["destination"], ct);
            for (var i = 0; i < date.Length; i++)
                yield return new FlightRow(date[i]!.Value, delay[i]!.Value, distance[i]!.Value, origin[i], destination[i]);
        }
    }

    /// <summary>The schema allows nulls, so they are asked for; the file has none.</summary>
    private static async Task<T?[]> Column<T>(ParquetRowGroupReader rows, DataField field, CancellationToken ct)
        where T : struct
    {
        var values = new T?[rows.RowCount];
        await rows.ReadAsync<T>(field, values.AsMemory(), cancellationToken: ct);
        return values;
    }

    private static async Task<string[]> Codes(ParquetRowGroupReader rows, DataField field, CancellationToken ct)
    {
        var values = new string?[rows.RowCount];
        await rows.ReadAsync(field, values.AsMemory(), cancellationToken: ct);
        return values!;
    }
}
