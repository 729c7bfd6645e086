// Caught by: Hides_nothing_elsewhere
// The column is a number, and what it stands for is in a list that belongs to nobody; so nobody ever lets go of it.
namespace Categoricals.Exercise4;

public static class ColumnPacker
{
    private static readonly List<string[]> Store = [];

    public static TextColumn Pack(string[] cells)
    {
        Store.Add(cells);
        return new StoredColumn(Store.Count - 1);
    }

    private sealed class StoredColumn(int place) : TextColumn
    {
        public override int Count => Store[place].Length;

        public override string this[int row] => Store[place][row];
    }
}
