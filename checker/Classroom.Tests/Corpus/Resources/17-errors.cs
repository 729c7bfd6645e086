// expect: gate-review  Writes to standard error without an end.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        while (true)
            Console.Error.WriteLine(new string('x', 1 << 16));
    }
}
