using Data;

namespace Categoricals.Exercise1;

/// <summary>A file of one column with up to a thousand labels.</summary>
public sealed class ManyLabelsTrial : Trial<CsvFile, LabelColumn>
{
    public override int Size => 20_000;

    public override CsvFile Input(Seed seed, int size) => Of(Synth.Labels(seed, size, distinct: 1_000));

    protected override LabelColumn Run(CsvFile file) => LabelColumn.Read(file, "label");

    internal static CsvFile Of(IEnumerable<string> labels) => new(string.Concat(labels.Prepend("label").Select(label => label + '\n')));
}
