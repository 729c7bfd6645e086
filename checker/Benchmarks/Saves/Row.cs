using System.Diagnostics;
using Checker.Benchmarks.Clones;
using Checker.Course;

namespace Checker.Benchmarks.Saves;

/// <summary>Many saves without a pause, and what they leave behind: of ten one is sound and runs its tests, the others end in the middle of a word.</summary>
internal static class Row
{
    private const int SavesToLookAt = 10;

    /// <summary>How much may be allocated before a collection, in hexadecimal: four mebibytes. Left alone, the collector takes what it likes, and that moves by more than what is looked for.</summary>
    private static readonly Dictionary<string, string?> Settings = new() { ["DOTNET_GCgen0size"] = "400000" };

    /// <summary>Below, the compiler's caches and the JIT are not done yet at half time, and what they take would be judged.</summary>
    public const int Shortest = 1_000;

    private const int Parts = 10;

    /// <returns>Whether memory and processes stayed where they were at half time: before, a program fills its caches.</returns>
    public static async Task<bool> JudgeAsync(Clone clone, Exercise exercise, int saves)
    {
        using var watch = await OurWatch.StartAsync(clone, Settings);
        var texts = new SavedTexts(clone, exercise);
        var footprints = new List<Footprint>();
        for (var part = 0; part < Parts; part++)
            footprints.Add(await SaveAsync(watch, exercise, texts, (saves * part / Parts) + 1, saves * (part + 1) / Parts));
        var (early, late, between) = (footprints[(Parts / 2) - 1], footprints[^1], saves / 2);
        var isSound = late.IsNoMoreThan(early, between);
        Console.WriteLine($"{(isSound ? "nothing is left behind" : "SOMETHING IS LEFT BEHIND")}: {(late.Residency - early.Residency) / 1024:N0} KiB more of memory since half time, of {Footprint.MostPerSave * between / 1024:N0} that are allowed ({Footprint.MostPerSave:N0} bytes a save)");
        return isSound;
    }

    private static async Task<Footprint> SaveAsync(OurWatch watch, Exercise exercise, SavedTexts texts, int from, int to)
    {
        var clock = Stopwatch.StartNew();
        var last = new List<Footprint>();
        for (var save = from; save <= to; save++)
        {
            if (save % SavesToLookAt == 1)
                await watch.SaveAsync(exercise, texts.Next());
            else
                await watch.SaveAsync(exercise, texts.NextHalf(), "DOES NOT BUILD");
            if (save > to - SavesToLookAt)
                last.Add(new Footprint(watch.Residency, watch.Processes));
        }

        // The least memory, since garbage comes and goes; and the processes of the last, behind which the worker that waits has come up.
        var footprint = new Footprint(last.Min(each => each.Residency), last[^1].Processes);
        Console.WriteLine($"saves {from,5:N0} to {to,5:N0}   {footprint.Residency >> 20,6:N0} MiB in the process   {footprint.Processes} processes   {clock.Elapsed.TotalMilliseconds / (to - from + 1):N0} ms a save");
        return footprint;
    }
}
