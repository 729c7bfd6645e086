// Caught by: Copies_no_whole_table
// A list of all rows, and its first ten: what is kept is right, and each table is copied once to get there.
namespace Views.Exercise2;

public static class Previews
{
    public const int Rows = 10;

    public static IReadOnlyList<Preview> Of(IReadOnlyList<LoadedTable> tables)
    {
        var previews = new List<Preview>();
        foreach (var table in tables)
        {
            var shown = Math.Min(Rows, table.Rows.Length);
            previews.Add(new Preview(table.File, table.Rows.ToList().GetRange(0, shown).ToArray()));
        }

        return previews;
    }
}
