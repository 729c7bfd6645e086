// expect: gate-review  Fills memory that is shared, which no count of one process sees.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        for (var i = 0; ; i++)
        {
            var bytes = new byte[1 << 20];
            File.WriteAllBytes($"/dev/shm/{i}", bytes);
        }
    }
}
