// expect: gate-review  Prints lines without an end.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        using var output = Console.OpenStandardOutput();
        while (true)
            output.Write("{}\n"u8);
    }
}
