// expect: fail  Knows the answers of the given tests, and no others.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return trains.Length switch
        {
            0 => 0,
            3 => 377,
            _ => 1,
        };
    }
}
