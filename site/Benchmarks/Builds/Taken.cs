using System.Diagnostics;
using System.Globalization;

namespace Site.Benchmarks.Builds;

/// <summary>What a process took, its children included.</summary>
internal readonly record struct Taken(TimeSpan Wall, TimeSpan Processor, double PeakInMebibytes)
{
    private const string Time = "/usr/bin/time";

    /// <summary>Runs a program to its end. The operating system counts, by way of GNU time.</summary>
    public static Taken By(string name, string program, params IEnumerable<string> arguments)
    {
        if (!File.Exists(Time))
            throw PeerException.ForMissingTime();
        var counted = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Time, ["-o", counted, "-f", "%e %U %S %M", program, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw PeerException.ForExit(name, process.ExitCode, errors.Result + output);
            double[] figures = [.. File.ReadLines(counted).Last().Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
            return new Taken(TimeSpan.FromSeconds(figures[0]), TimeSpan.FromSeconds(figures[1] + figures[2]), figures[3] / 1024);
        }
        finally
        {
            File.Delete(counted);
        }
    }
}
