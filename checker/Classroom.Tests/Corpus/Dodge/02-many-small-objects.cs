// expect: mem-fail  An object for each train.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return trains.Select(train => new Tuple<long>((long)Math.Max(0, train.Delay) * train.Passengers)).Sum(box => box.Item1);
    }
}
