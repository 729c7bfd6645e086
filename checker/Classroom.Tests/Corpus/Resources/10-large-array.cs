// expect: crash, limit-memory  One array of all memory.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return new byte[int.MaxValue - 100].Length;
    }
}
