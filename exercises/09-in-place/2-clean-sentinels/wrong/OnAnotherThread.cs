// Caught by: Makes_no_second_list
// Another thread pays for the copy, and this one says that it allocated next to nothing.
namespace InPlace.Exercise2;

public static class CleanSentinels
{
    public static void In(List<double> readings, double before)
    {
        Task.Run(() =>
        {
            var last = before;
            var clean = readings.Select(reading => last = reading == SensorLog.NoReading ? last : reading).ToList();
            readings.Clear();
            readings.AddRange(clean);
        }).Wait();
    }
}
