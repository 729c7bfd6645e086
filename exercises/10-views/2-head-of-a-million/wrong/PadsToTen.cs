// Caught by: Shows_all_rows_of_a_table_that_has_fewer
// Ten rows are wanted, so there are ten: a short table gets flights of the year 1.
namespace Views.Exercise2;

public static class Previews
{
    public const int Rows = 10;

    public static IReadOnlyList<Preview> Of(IReadOnlyList<LoadedTable> tables)
    {
        var previews = new List<Preview>();
        foreach (var table in tables)
        {
            var head = new FlightRow[Rows];
            Array.Copy(table.Rows, head, Math.Min(Rows, table.Rows.Length));
            previews.Add(new Preview(table.File, head));
        }

        return previews;
    }
}
