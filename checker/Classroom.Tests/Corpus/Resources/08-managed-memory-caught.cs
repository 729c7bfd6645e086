// expect: crash, limit-memory, limit-cpu, limit-wall  The same, and catches what it is told.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var all = new List<byte[]>();
        while (true)
        {
            try
            {
                var bytes = new byte[1 << 20];
                Array.Fill(bytes, (byte)1);
                all.Add(bytes);
            }
            catch (OutOfMemoryException)
            {
            }
        }
    }
}
