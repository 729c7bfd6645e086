namespace UnderstandingGc.Exercise1;

public sealed class SizePredictorTrial : Trial<Forecast, long[]>
{
    private static readonly Kind[] Kinds = Enum.GetValues<Kind>();

    public override int Size => 24;

    /// <summary>Plans of every kind, every second one small.</summary>
    public override Forecast Input(Seed seed, int size)
    {
        var random = seed.Random();
        var plans = new Plan[size];
        for (var place = 0; place < size; place++)
        {
            var kind = Kinds[place % Kinds.Length];
            var items = random.Below(random.Below(2) == 0 ? 12 : 3_000);
            plans[place] = new Plan(kind, items, kind == Kind.Text ? sizeof(char) : Maker.ItemBytes[random.Below(Maker.ItemBytes.Count)]);
        }

        return Forecast.Of(plans);
    }

    protected override long[] Run(Forecast forecast)
    {
        for (var place = 0; place < forecast.Bytes.Length; place++)
            forecast.Bytes[place] = SizePredictor.Of(forecast.Plans[place]);
        return forecast.Bytes;
    }
}
