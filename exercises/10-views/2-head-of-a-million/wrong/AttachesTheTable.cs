// Caught by: Keeps_ten_rows_of_each_table
// Ten rows are copied, and the table is attached to its preview for a "show more": it lives as long as the preview does.
using System.Runtime.CompilerServices;

namespace Views.Exercise2;

public static class Previews
{
    public const int Rows = 10;

    private static readonly ConditionalWeakTable<Preview, LoadedTable> Tables = [];

    public static IReadOnlyList<Preview> Of(IReadOnlyList<LoadedTable> tables)
    {
        var previews = new List<Preview>();
        foreach (var table in tables)
        {
            var shown = Math.Min(Rows, table.Rows.Length);
            previews.Add(new Preview(table.File, table.Rows.AsSpan(0, shown).ToArray()));
            Tables.Add(previews[^1], table);
        }

        return previews;
    }
}
