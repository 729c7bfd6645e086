namespace Views.Exercise4;

/// <summary>Reads beside a column, and answers where that was not refused.</summary>
public sealed class ColumnEdgesTrial : Trial<Matrix, IReadOnlyList<string>>
{
    public override int Size => 100;

    public override Matrix Input(Seed seed, int size) => ColumnTrial.Log(seed, size);

    protected override IReadOnlyList<string> Run(Matrix log)
    {
        (string Place, Func<double> Read)[] outside =
        [
            ("column -1", () => new Column(log, -1).Length),
            ("the column behind the last", () => new Column(log, log.Columns).Length),
            ("row -1", () => new Column(log, 7)[-1]),
            ("the row behind the last", () => new Column(log, 7)[log.Rows]),
            ("row -1 of a slice", () => new Column(log, 7)[10..20][-1]),
            ("row 10 of a slice of ten", () => new Column(log, 7)[10..20][10]),
            ("a slice from row -1 on", () => new Column(log, 7).Slice(-1, 5).Length),
            ("a slice of -1 rows", () => new Column(log, 7).Slice(5, -1).Length),
            ("a slice of more rows than there are", () => new Column(log, 7).Slice(1, log.Rows).Length),
            ("a slice of 2,147,483,647 rows", () => new Column(log, 7).Slice(1, int.MaxValue).Length),
            ("a slice beyond the slice that it is of", () => new Column(log, 7)[10..20].Slice(5, 6).Length),
        ];
        return [.. outside.Where(each => !IsRefused(each.Read)).Select(each => each.Place)];
    }

    private static bool IsRefused(Func<double> read)
    {
        try
        {
            read();
            return false;
        }
        catch (Exception refusal) when (refusal is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return true;
        }
    }
}
