// expect: gate-review  Declares another trial, so that the judge asks that one.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return 0;
    }
}

public sealed class AnotherTrial : Trial<Train[], long>
{
    public override Train[] Input(Seed seed, int size) => [];

    protected override long Run(Train[] input) => 0;
}
