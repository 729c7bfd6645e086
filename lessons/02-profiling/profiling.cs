using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Lessons;

public sealed class Profiling : Lesson
{
    private const int AMillion = 1_000_000;

    private sealed record Year(List<double[]> Months, double[] Forecast, int Clipped);

    #region a-year
    private static Year LoadYear(int perMonth)
    {
        var forecast = new double[5 * perMonth]; // to be filled later
        var (clipped, months) = (0, new List<double[]>(12));
        for (var month = 0; month < 12; month++)
        {
            var raw = Readings(month, perMonth);
            var clean = Array.ConvertAll(raw, r => Math.Clamp(r, -40, 50));
            Measure.Mark(); // a moment for a peak to look at
            clipped += CountDifferent(raw, clean);
            months.Add(EverySeventh(clean));
        }

        return new Year(months, forecast, clipped);
    }
    #endregion

    #region read-the-meters
    private static string ReadMeters(Func<object> program)
    {
        var level = GC.GetTotalMemory(forceFullCollection: true);
        var flow = GC.GetAllocatedBytesForCurrentThread();
        var answer = program();
        flow = GC.GetAllocatedBytesForCurrentThread() - flow;
        level = GC.GetTotalMemory(forceFullCollection: true) - level;
        GC.KeepAlive(answer);
        return $"kept {level / 1e6:F0} MB, allocated {flow / 1e6:F0} MB";
    }
    #endregion

    #region at-the-marks
    private static long MostAlive() => Measure.Peak(new YearTrial()).Bytes.Count;
    #endregion

    #region resident
    private static long GrownBy() =>
        Measure.Residency(new YearTrial()).Bytes.Count;
    #endregion

    #region by-step
    private static (long Read, long Clip, long Thin) BytesBySteps()
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        var raw = Readings(month: 0, AMillion);
        var read = GC.GetAllocatedBytesForCurrentThread();
        var clean = Array.ConvertAll(raw, r => Math.Clamp(r, -40, 50));
        var clip = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(EverySeventh(clean));
        var thin = GC.GetAllocatedBytesForCurrentThread();
        return (read - start, clip - read, thin - clip);
    }
    #endregion

    #region first-calls
    private static int CountLate(int[] delays, int limit)
    {
        Func<int, bool> isLate = delay => delay > limit;
        var late = 0;
        foreach (var delay in delays)
            late += isLate(delay) ? 1 : 0;
        return late;
    }
    #endregion

    #region on-the-stack
    private static int SpreadOfAHundred()
    {
        var few = new int[100];
        few[0] = 15;
        return few[0] - few[^1];
    }
    #endregion

    #region too-many-for-the-stack
    private static int SpreadOfTwoHundred()
    {
        var more = new int[200];
        more[0] = 15;
        return more[0] - more[^1];
    }
    #endregion

    #region beside-the-heap
    private static long ManagedBytesOfATable()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var table = Marshal.AllocHGlobal(4_000_000);
        var after = GC.GetAllocatedBytesForCurrentThread();
        Marshal.FreeHGlobal(table);
        return after - before;
    }
    #endregion

    #region limits-as-written
    private static string[] LimitsOfTwoPrograms() => [LimitUnder("100000000"), LimitUnder("5F5E100")];

    private static string LimitUnder(string setting)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", ThisProgram, "limit"]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = setting;
        using var program = Process.Start(start)!;
        return program.StandardOutput.ReadToEnd().Trim(); // GC.GetGCMemoryInfo().TotalAvailableMemoryBytes
    }
    #endregion

    public override string Pair => "02-profiling";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Keeping("a-year", () => LoadYear(10_000), year => $"clipped: {year.Clipped}"),
        Snippet.Showing("read-the-meters", () => ReadMeters(() => LoadYear(AMillion))),
        Snippet.Showing("at-the-marks", () => $"at most {Megabytes(MostAlive())}"),
        Snippet.Showing("resident", () => Tens(GrownBy())),
        Snippet.Showing("by-step", LastBytesBySteps),
        Snippet.Showing("first-calls", InTwoModes),
        Snippet.Of("on-the-stack", SpreadOfAHundred),
        Snippet.Of("too-many-for-the-stack", SpreadOfTwoHundred),
        Snippet.Showing("beside-the-heap", ManagedBytesOfATable),
        Snippet.Showing("limits-as-written", LimitsOfTwoPrograms),
    ];

    private static string ThisProgram => typeof(Profiling).Assembly.Location;

    private static double[] Readings(int month, int count)
    {
        var raw = new double[count];
        for (var i = 0; i < raw.Length; i++)
            raw[i] = i % 1440 / 20.0 + (month - 10);
        return raw;
    }

    private static int CountDifferent(double[] one, double[] other)
    {
        var different = 0;
        for (var i = 0; i < one.Length; i++)
            different += one[i].Equals(other[i]) ? 0 : 1;
        return different;
    }

    private static double[] EverySeventh(double[] readings)
    {
        var thin = new double[(readings.Length + 6) / 7];
        for (var i = 0; i < thin.Length; i++)
            thin[i] = readings[7 * i];
        return thin;
    }

    private static string Megabytes(long count) => $"{count / 1e6:F1} MB";

    private static string Tens(long count) => $"grown by {count / 10_000_000 * 10} to {count / 10_000_000 * 10 + 10} MB";

    private static string LastBytesBySteps()
    {
        BytesBySteps();
        var (read, clip, thin) = BytesBySteps();
        return $"read {Megabytes(read)}, clip {Megabytes(clip)}, thin {Megabytes(thin)}";
    }

    private static string InTwoModes() =>
        $"optimised {Measure.Allocation(new LateTrial()).Bytes}, in the first calls {Measure.Allocation(new LateTrial(), Tier.Cold).Bytes}";

    private sealed class YearTrial : Trial<int, Year>
    {
        public override int Size => 1;

        public override int Input(Seed seed, int size) => size;

        protected override Year Run(int input) => LoadYear(AMillion);
    }

    private sealed class LateTrial : Trial<int[], int>
    {
        public override int Size => 1_000;

        public override int[] Input(Seed seed, int size) => [.. Enumerable.Range(0, size)];

        protected override int Run(int[] delays) => CountLate(delays, limit: 15);
    }
}
