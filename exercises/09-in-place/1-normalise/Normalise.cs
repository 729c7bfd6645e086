namespace InPlace.Exercise1;

public static class Normalise
{
    /// <summary>
    /// Writes the z-score of each reading to the same place in <paramref name="scores"/>, the caller's buffer.
    /// </summary>
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        var mean = readings.Average();
        var centred = readings.Select(reading => reading - mean).ToArray();
        var deviation = Math.Sqrt(centred.Select(distance => distance * distance).Average());
        var result = centred.Select(distance => deviation == 0 ? 0 : distance / deviation).ToArray();
        result.CopyTo(scores);
    }
}
