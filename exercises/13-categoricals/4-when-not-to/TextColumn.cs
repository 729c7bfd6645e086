using System.Collections;

namespace Categoricals.Exercise4;

/// <summary>A column of text, whatever it is stored as. To walk along it is to read the text of each row.</summary>
public abstract class TextColumn : IReadOnlyList<string>
{
    public abstract int Count { get; }

    public abstract string this[int row] { get; }

    public IEnumerator<string> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
            yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
