// expect: gate-review  Prints without an end.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        using var output = Console.OpenStandardOutput();
        var line = new byte[1 << 16];
        Array.Fill(line, (byte)'x');
        while (true)
            output.Write(line);
    }
}
