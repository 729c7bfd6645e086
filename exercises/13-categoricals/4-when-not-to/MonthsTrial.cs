namespace Categoricals.Exercise4;

public sealed class MonthsTrial : ColumnTrial
{
    public override string[] Input(Seed seed, int size) => Columns.Months(seed, size);
}
