// expect: fail  Answers with a number that no comparison can refuse.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return unchecked((long)double.NaN);
    }
}
