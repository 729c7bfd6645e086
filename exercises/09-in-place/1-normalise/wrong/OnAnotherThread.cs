// Caught by: Makes_no_array_on_the_way
// Somebody who knows that a thread counts its own bytes lets another thread pay.
namespace InPlace.Exercise1;

public static class Normalise
{
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        double[] result = [];
        var worker = new Thread(() =>
        {
            var mean = readings.Average();
            var deviation = Math.Sqrt(readings.Select(reading => (reading - mean) * (reading - mean)).Average());
            result = readings.Select(reading => deviation == 0 ? 0 : (reading - mean) / deviation).ToArray();
        });
        worker.Start();
        worker.Join();
        result.CopyTo(scores);
    }
}
