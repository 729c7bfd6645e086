namespace Checker.Cli.Updating;

/// <summary>Brings the course's newer version into a clone. What the learner changed is never written and never removed.</summary>
/// <param name="say">What is under way, for who waits.</param>
/// <param name="before">Told of each step before it is taken.</param>
internal sealed class CourseUpdate(string root, Action<string> say, Action<string>? before = null)
{
    private readonly LearnersClone _clone = new(root);
    private readonly Staging _staging = new(root);

    /// <exception cref="UpdateException">It cannot be done, or not to the end; the message says what is so and what to do.</exception>
    public async Task<Updated> RunAsync(bool isDryRun, CancellationToken cancel)
    {
        if (Journal.Read(root) is { } begun)
            return isDryRun ? throw UpdateException.ForUnfinished() : await InReachAsync(() => FinishAsync(begun, cancel));
        var branch = await _clone.ReadyBranchAsync(cancel);
        say("asking for the course's newer version ...");
        var course = await _clone.FetchAsync(branch, cancel);
        return await InReachAsync(() => BringAsync(course, isDryRun, cancel));
    }

    /// <summary>What .check cannot take.</summary>
    private async Task<Updated> InReachAsync(Func<Task<Updated>> update)
    {
        try
        {
            return await update();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UpdateException.ForStaging(e.Message.TrimEnd('.'));
        }
        finally
        {
            if (!Journal.IsAt(root))
                TryClear();
        }
    }

    private async Task<Updated> FinishAsync(Journal begun, CancellationToken cancel)
    {
        await _clone.ReadyBranchAsync(cancel);
        say("finishing the update that was interrupted ...");
        // Whoever has had git bring old files back in between gets the new ones again.
        if (_staging.Missing(begun.Plan, new Disk(root)) is { Count: > 0 } missing)
            await _staging.FillAsync(_clone, begun.Course.Commit, missing, [], cancel);
        var carryingOut = new CarryingOut(root, _clone, begun, before ?? (_ => { }));
        var head = await _clone.CommitAsync("HEAD", cancel);
        if (head == begun.From || head == begun.Merge.Commit)
            return new Updated(begun.Course, await carryingOut.RunAsync(cancel), IsFinished: true);

        // Who has committed in between, or is on another branch, has files of the newer version, and a branch that is still to be brought to it.
        var done = carryingOut.MoveFiles(cancel);
        await BringAsync(begun.Course, isDryRun: false, cancel);
        Journal.Delete(root);
        return new Updated(begun.Course, done, IsFinished: true);
    }

    private async Task<Updated> BringAsync(Fetched course, bool isDryRun, CancellationToken cancel)
    {
        var head = (await _clone.CommitAsync("HEAD", cancel))!;
        var from = await _clone.BaseAsync(head, course.Commit, cancel) ?? throw UpdateException.ForOtherHistory(course.Source);
        if (from == course.Commit)
            return new Updated(course, Done: null, isDryRun);
        _staging.Clear();
        var sides = await new SidesReader(_clone, new Disk(root), _staging.Indexes).ReadAsync(from, course.Commit, head, cancel);
        var plan = Planner.Of(sides);
        var news = await News.OfAsync(sides, _clone.ContentAsync, cancel);
        var journal = new Journal(Journal.ThisFormat, course, head, new Merge(course.Commit, IsNamed: true), plan, news);
        if (isDryRun)
            return new Updated(course, journal, IsDryRun: true);
        say("writing the new files beside the old ...");
        before?.Invoke("files");
        await _staging.FillAsync(_clone, course.Commit, [.. plan.Arrivals.Where(arrival => !arrival.IsRemoval).Select(arrival => arrival.Path)], plan.StagedAside, cancel);
        if (from != head)
            journal = journal with { Merge = await MergeAsync(course, head, plan, cancel) };
        before?.Invoke("begin");
        cancel.ThrowIfCancellationRequested();
        journal.Write(root);
        say("putting the files in their places ...");
        return new Updated(course, await new CarryingOut(root, _clone, journal, before ?? (_ => { })).RunAsync(cancel));
    }

    private async Task<Merge> MergeAsync(Fetched course, string head, Plan plan, CancellationToken cancel)
    {
        var index = OwnIndex.In(_clone.Git, _staging.Indexes);
        await index.ReadAsync(course.Commit, cancel);
        await index.PutAsync(plan.Head.Select(change => (change.Path, change.Now)), cancel);
        return await _clone.MergeAsync(await index.TreeAsync(cancel), head, course, cancel);
    }

    /// <summary>What is left of a preparation is cleared by the next update too.</summary>
    private void TryClear()
    {
        try
        {
            _staging.Clear();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
