// Caught by: Still_encodes_few_texts
// One string for each text, as read_csv does it, never makes a column larger. It never gets below eight bytes for each row either.
namespace Categoricals.Exercise4;

public static class ColumnPacker
{
    public static TextColumn Pack(string[] cells)
    {
        var texts = new Dictionary<string, string>();
        for (var row = 0; row < cells.Length; row++)
        {
            if (!texts.TryAdd(cells[row], cells[row]))
                cells[row] = texts[cells[row]];
        }

        return new PlainColumn(cells);
    }
}
