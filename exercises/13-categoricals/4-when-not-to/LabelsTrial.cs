namespace Categoricals.Exercise4;

public sealed class LabelsTrial : ColumnTrial
{
    public override string[] Input(Seed seed, int size) => Columns.Labels(seed, size);
}
