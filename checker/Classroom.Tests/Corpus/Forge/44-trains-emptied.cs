// expect: fail  Changes the trains, so that whoever adds them up later finds what it answered.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        foreach (var train in trains)
            train.Delay = 0;
        return 0;
    }
}
