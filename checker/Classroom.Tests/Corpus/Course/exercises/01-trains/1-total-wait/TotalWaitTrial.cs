namespace Trains.Exercise1;

public sealed class TotalWaitTrial : Trial<Train[], long>
{
    public override int Size => 5_000;

    public override Train[] Input(Seed seed, int size)
    {
        var random = seed.Random();
        var trains = new Train[size];
        for (var i = 0; i < size; i++)
            trains[i] = new Train(random.Below(120) - 60, 1 + random.Below(900));
        return trains;
    }

    protected override long Run(Train[] trains) => TotalWait.Of(trains);
}
