// expect: crash, limit-memory  One array of all memory.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var bytes = new byte[int.MaxValue - 100];
        Array.Fill(bytes, (byte)1);
        return bytes[^1];
    }
}
