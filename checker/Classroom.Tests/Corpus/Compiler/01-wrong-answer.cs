// expect: fail  A wrong answer, and nothing else.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains) => trains.Length;
}
