// Caught by: Leaves_the_tables_as_they_are
// What nobody looks at is cleared. Zeros take as much memory as flights do, and the caller still wanted the flights.
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
            Array.Clear(table.Rows, shown, table.Rows.Length - shown);
            previews.Add(new Preview(table.File, table.Rows.AsMemory(0, shown)));
        }

        return previews;
    }
}
