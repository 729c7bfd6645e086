// Caught by: Copies_no_flight
// Two tasks copy the two parts, and neither runs on the thread that is asked what it allocated.
using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    public static Split Of(Flight[] flights, int trainPercent)
    {
        var cut = (int)((long)flights.Length * trainPercent / 100);
        var train = Task.Run(() => flights.Take(cut).ToArray());
        var test = Task.Run(() => flights.Skip(cut).ToArray());
        return new Split(train.GetAwaiter().GetResult(), test.GetAwaiter().GetResult());
    }
}
