// Caught by: Rounds_the_training_part_down
// The test part is worked out and the training part gets what is left: the flight on the border changes sides.
using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    public static Split Of(Flight[] flights, int trainPercent)
    {
        var test = (int)((long)flights.Length * (100 - trainPercent) / 100);
        return new Split(flights.AsSpan(0, flights.Length - test), flights.AsSpan(flights.Length - test));
    }
}
