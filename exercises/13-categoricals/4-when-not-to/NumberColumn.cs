using System.Globalization;

namespace Categoricals.Exercise4;

/// <summary>Texts that are numbers, as numbers. To read a row is to write its number out.</summary>
public sealed class NumberColumn(int[] numbers) : TextColumn
{
    public override int Count => numbers.Length;

    public override string this[int row] => numbers[row].ToString(CultureInfo.InvariantCulture);
}
