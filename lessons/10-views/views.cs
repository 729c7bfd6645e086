using System.Numerics.Tensors;

namespace Lessons;

public sealed class Views : Lesson
{
    private const int Columns = 1_000;

    #region head-kept
    private sealed record Preview(
        ReadOnlyMemory<double> Rows);

    private static Preview Head()
    {
        var readings = Load();
        return new Preview(readings.AsMemory(0, 10));
    }
    #endregion

    #region head-copied
    private static Preview HeadCopied()
    {
        var readings = Load();
        var head = readings.AsSpan(0, 10).ToArray();
        return new Preview(head);
    }
    #endregion

    #region slice-copy
    private static double FirstDayCopied(double[] readings)
    {
        var day = readings[..1_440];
        return TensorPrimitives.Average<double>(day);
    }
    #endregion

    #region slice-view
    private static double FirstDay(double[] readings)
    {
        var day = readings.AsSpan()[..1_440];
        return TensorPrimitives.Average<double>(day);
    }
    #endregion

    #region which-share
    private static bool[] WhichShare(double[] a) =>
    [
        a.AsSpan(0, 10).Overlaps(a),
        a.AsSpan()[10..].Overlaps(a),
        a[..10].AsSpan().Overlaps(a),
        a.Take(10).ToArray().AsSpan().Overlaps(a),
    ];
    #endregion

    #region column-copy
    private static double ColumnCopied(
        double[] matrix, int column)
    {
        var rows = matrix.Length / Columns;
        var values = new double[rows];
        for (var row = 0; row < rows; row++)
            values[row] = matrix[row * Columns + column];
        return values.Sum();
    }
    #endregion

    #region column-view
    private static double Column(double[] matrix, int column)
    {
        var sum = 0.0;
        for (var i = column; i < matrix.Length; i += Columns)
            sum += matrix[i];
        return sum;
    }
    #endregion

    #region writes-through
    private static void Calibrate(double[] readings)
    {
        var head = readings.AsSpan(0, 10);
        head.Fill(20);
    }
    #endregion

    public override string Pair => "10-views";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Keeping("head-kept", Head, preview => $"rows: {preview.Rows.Length}").Drawing(() => new Preview(default)),
        Snippet.Keeping("head-copied", HeadCopied, preview => $"rows: {preview.Rows.Length}"),
        Snippet.Of("slice-copy", Load, readings => FirstDayCopied(readings), Mean),
        Snippet.Of("slice-view", Load, readings => FirstDay(readings), Mean),
        Snippet.Showing("which-share", () => WhichShare(new double[100])),
        Snippet.Of("column-copy", Load, matrix => ColumnCopied(matrix, 7), Total),
        Snippet.Of("column-view", Load, matrix => Column(matrix, 7), Total),
        Snippet.Showing("writes-through", FirstBeforeAndAfter),
    ];

    /// <summary>A million readings: as a series, one for each minute; as a matrix, a thousand rows of a thousand.</summary>
    private static double[] Load()
    {
        var readings = new double[1_000_000];
        for (var minute = 0; minute < readings.Length; minute++)
            readings[minute] = 10 + (minute % 1_440 / 120);
        return readings;
    }

    private static string FirstBeforeAndAfter()
    {
        var readings = Load();
        var before = readings[0];
        Calibrate(readings);
        return $"the first reading: before {before:F0}, after {readings[0]:F0}";
    }

    private static string Mean(double mean) => $"mean: {mean:F1}";

    private static string Total(double total) => $"total: {total:F0}";
}
