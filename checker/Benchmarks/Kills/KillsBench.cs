using System.Globalization;

namespace Checker.Benchmarks.Kills;

/// <summary>
/// Whether graders that are killed at any moment lose a grade, write one twice, or change one. Graders of one small class overlap; now one of them is killed, now its compiler, now
/// what runs in a jail; and what ended is started again, until all grades are there. Then the next round.
/// </summary>
internal static class KillsBench
{
    private const string Undisturbed = "undisturbed";

    /// <summary>Killed more often, graders hardly ever come to write a grade.</summary>
    private const int MostOfRound = 20;

    /// <param name="root">The checkout.</param>
    /// <param name="seed">Of the choice of victims and pauses; null draws one.</param>
    /// <returns>The exit code: 1 where anything is lost, double, different or left behind.</returns>
    /// <exception cref="IOException">Nothing can be graded here.</exception>
    public static async Task<int> RunAsync(string root, int kills, int? seed, CancellationToken cancel)
    {
        var drawn = seed ?? Random.Shared.Next();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {drawn}"));
        var tally = await KillAsync(root, kills, drawn, Console.WriteLine, cancel);
        Console.WriteLine(tally);
        return tally.IsClean ? 0 : 1;
    }

    /// <param name="say">Told each round, and what is not as it should be.</param>
    public static async Task<KillsTally> KillAsync(string root, int kills, int seed, Action<string> say, CancellationToken cancel)
    {
        if (!OperatingSystem.IsLinux())
            throw new IOException("This finds its victims in /proc, which only Linux has.");
        using var small = await SmallClass.MakeAsync(root, cancel);
        await small.CheckAsync(cancel, SmallClass.Grading("0/1", Undisturbed));
        // What a build has left there is not the graders'.
        var before = Leftovers.FoldersIn(small).ToHashSet();
        var (random, tally, rounds, graders, left) = (new Random(seed), KillsTally.None, new List<string>(), new List<int>(), new HashSet<string>());
        while (tally.Kills < kills)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"round-{rounds.Count + 1}");
            using var round = new KillRound(small, name, random);
            var killed = await round.RunAsync(Math.Min(MostOfRound, kills - tally.Kills), cancel);
            rounds.Add(name);
            graders.AddRange(round.GraderIds);
            var running = await Leftovers.ProcessesAsync(small.Folder, cancel);
            foreach (var each in running.Where(left.Add))
                say($"still runs: {each}");

            tally += RoundReview.Of(small, name, Undisturbed, say) with { Kills = killed.Count };
            tally = tally with { Processes = left.Count };
            say($"{name}: killed {string.Join(", ", killed.CountBy(kind => kind).OrderBy(each => each.Key).Select(each => $"{each.Value} {each.Key}"))}; so far {tally}");
        }

        // Whoever comes next tidies up: there is nothing left to grade for it.
        foreach (var name in rounds)
            await small.CheckAsync(cancel, SmallClass.Grading("0/1", name));
        var folders = Leftovers.Of(small, rounds, graders).Where(each => !before.Contains(each)).ToList();
        foreach (var each in folders.Take(10))
            say($"left behind: {each}");
        return tally with { Folders = folders.Count };
    }
}
