namespace ChunkedReading.Exercise1;

public static class MeanDelay
{
    /// <summary>The mean delay of the flights in the CSV file at <paramref name="path"/>, in minutes; 0 for a file without flights.</summary>
    public static double Of(string path)
    {
        var delays = File.ReadAllLines(path)
            .Skip(1)
            .Select(line => int.Parse(line.Split(',')[1]))
            .ToList();
        return delays.Count == 0 ? 0 : delays.Average();
    }
}
