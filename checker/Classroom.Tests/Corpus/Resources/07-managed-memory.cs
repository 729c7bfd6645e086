// expect: crash, limit-memory  Keeps all that it allocates.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var all = new List<byte[]>();
        while (true)
        {
            var bytes = new byte[1 << 20];
            Array.Fill(bytes, (byte)1);
            all.Add(bytes);
        }
    }
}
