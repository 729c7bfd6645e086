namespace Checker.Benchmarks.Kills;

/// <summary>Several graders of one manifest that overlap and write into one folder, until each submission has its grade.</summary>
internal sealed class KillRound(SmallClass small, string results, Random random) : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);

    /// <summary>By how often they are drawn: there are more jails than graders, and each grader that begins anew has to find its sandbox first.</summary>
    private static readonly VictimKind[] Kinds = [VictimKind.Grader, VictimKind.Compiler, VictimKind.Jail, VictimKind.Jail];

    /// <summary>Two halves, and one that grades what either does.</summary>
    private readonly RestartedGrader[] _graders = [.. new[] { "0/2", "1/2", "0/1" }.Select(shard => new RestartedGrader(small, shard, results))];

    public IEnumerable<int> GraderIds => _graders.SelectMany(grader => grader.Ids);

    /// <param name="most">No more kills than these; then the graders come to their end undisturbed.</param>
    /// <returns>What was killed.</returns>
    public async Task<IReadOnlyList<VictimKind>> RunAsync(int most, CancellationToken cancel)
    {
        var killed = new List<VictimKind>();
        while (await GoOnAsync())
        {
            cancel.ThrowIfCancellationRequested();
            if (killed.Count == most)
                await Task.WhenAny(_graders.Where(grader => !grader.IsDone).Select(grader => grader.Exited));
            else if (await KillAsync(cancel) is { } kind)
                killed.Add(kind);
        }

        return killed;
    }

    public void Dispose()
    {
        foreach (var grader in _graders)
            grader.Dispose();
    }

    /// <returns>Whether there is still something to grade.</returns>
    private async Task<bool> GoOnAsync()
    {
        foreach (var grader in _graders)
            await grader.GoOnAsync();
        return !Array.TrueForAll(_graders, grader => grader.IsDone);
    }

    /// <summary>Draws the kind first, and waits for one: were any process as likely as any other, a compiler would hardly ever be hit.</summary>
    /// <returns>Null where the graders came to an end before there was one of that kind.</returns>
    private async Task<VictimKind?> KillAsync(CancellationToken cancel)
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        await Task.Delay(LongestPause * random.NextDouble(), cancel);
        while (_graders.Where(grader => grader.Process is not null).ToDictionary(grader => grader.Process!.Value) is { Count: > 0 } running)
        {
            var victims = ProcessList.Of(kind, running.Keys);
            if (victims.Count > 0)
            {
                var (process, grader) = victims[random.Next(victims.Count)];
                return running[grader].Kill(process) ? kind : null;
            }

            await Task.WhenAny([Task.Delay(Look, cancel), .. running.Values.Select(grader => grader.Exited)]);
        }

        return null;
    }
}
