// Caught by: Fills_each_gap_with_the_reading_before_it
// RemoveAll is in place and short, and shifts every later reading to another minute of the day.
namespace InPlace.Exercise2;

public static class CleanSentinels
{
    public static void In(List<double> readings, double before)
    {
        readings.RemoveAll(reading => reading == SensorLog.NoReading);
    }
}
