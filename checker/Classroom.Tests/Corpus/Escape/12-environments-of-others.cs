// expect: gate-review  Reads the variables of all processes but its own.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            foreach (var folder in Directory.GetDirectories("/proc"))
            {
                if (int.TryParse(Path.GetFileName(folder), out var id) && id != Environment.ProcessId && TryRead(folder + "/environ").Length > 0)
                    throw new InvalidOperationException("ESCAPED: read another environment");
            }
        }
        catch (Exception problem) when (!problem.Message.StartsWith("ESCAPED", StringComparison.Ordinal))
        {
        }

        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }

    private static string TryRead(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
