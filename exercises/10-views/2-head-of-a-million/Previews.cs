namespace Views.Exercise2;

public static class Previews
{
    /// <summary>How many rows a preview shows at most.</summary>
    public const int Rows = 10;

    /// <summary>The first rows of each table, for the report. The tables themselves are not needed for it.</summary>
    public static IReadOnlyList<Preview> Of(IReadOnlyList<LoadedTable> tables)
    {
        var previews = new List<Preview>();
        foreach (var table in tables)
        {
            var shown = Math.Min(Rows, table.Rows.Length);
            previews.Add(new Preview(table.File, table.Rows.AsMemory(0, shown)));
        }

        return previews;
    }
}
