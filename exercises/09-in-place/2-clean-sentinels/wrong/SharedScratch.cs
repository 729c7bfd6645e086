// Caught by: Makes_no_second_list
// One list for all calls is made only once, and stays as large as the largest day ever seen.
namespace InPlace.Exercise2;

public static class CleanSentinels
{
    private static readonly List<double> Scratch = [];

    public static void In(List<double> readings, double before)
    {
        Scratch.Clear();
        var last = before;
        foreach (var reading in readings)
            Scratch.Add(last = reading == SensorLog.NoReading ? last : reading);
        for (var i = 0; i < Scratch.Count; i++)
            readings[i] = Scratch[i];
    }
}
