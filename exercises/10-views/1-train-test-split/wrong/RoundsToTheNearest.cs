// Caught by: Rounds_the_training_part_down
// Math.Round is what comes to mind for a share that is no whole number; of a half it takes the even neighbour.
using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    public static Split Of(Flight[] flights, int trainPercent)
    {
        var cut = (int)Math.Round(flights.Length * trainPercent / 100.0);
        return new Split(flights.AsSpan(0, cut), flights.AsSpan(cut));
    }
}
