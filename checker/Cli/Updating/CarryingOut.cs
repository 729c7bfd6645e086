namespace Checker.Cli.Updating;

/// <summary>Does what a journal says, from wherever it was left: each step is one rename or one command of git, and one that is done is passed over.</summary>
/// <param name="before">Told of each step before it is taken.</param>
internal sealed class CarryingOut(string root, LearnersClone clone, Journal journal, Action<string> before)
{
    private readonly Disk _disk = new(root);
    private readonly Staging _staging = new(root);
    private readonly List<KeptFile> _kept = [];
    private readonly List<Move> _aside = [];

    /// <summary>
    /// Returns the journal as it was carried out: with the files that the learner changed while the update was under way, which are kept too.
    /// </summary>
    /// <exception cref="UpdateException">A file cannot be put in its place; another run goes on from there.</exception>
    public async Task<Journal> RunAsync(CancellationToken cancel)
    {
        var done = MoveFiles(cancel);
        cancel.ThrowIfCancellationRequested();
        before("branch");
        var head = await clone.CommitAsync("HEAD", CancellationToken.None);
        if (head == journal.From)
            await clone.MoveBranchAsync(journal.From, journal.Merge.Commit);
        else if (head != journal.Merge.Commit)
            throw UpdateException.ForMovedBranch();
        before("index");
        await clone.StageAsync(journal.Plan.Index);
        Take(Staging.Name, _staging.Clear, CancellationToken.None);
        Take(Journal.File, () => Journal.Delete(root), CancellationToken.None);
        before("end");
        return done;
    }

    /// <summary>The same for the files alone.</summary>
    public Journal MoveFiles(CancellationToken cancel)
    {
        var plan = journal.Plan;
        foreach (var arrival in plan.Arrivals.Where(arrival => arrival.IsRemoval))
            Take(arrival.Path, () => Remove(arrival), cancel);
        foreach (var move in plan.Carried.Concat(plan.Aside))
            Take(move.From, () => Carry(move), cancel);
        foreach (var copy in plan.StagedAside)
            Take(copy.To, () => PutAside(copy), cancel);
        foreach (var folder in plan.Gone)
            Take(folder, () => Empty(folder), cancel);
        foreach (var arrival in plan.Arrivals.Where(arrival => !arrival.IsRemoval))
            Take(arrival.Path, () => Put(arrival), cancel);
        return journal with { Plan = plan with { Kept = [.. plan.Kept, .. _kept], Aside = [.. plan.Aside, .. _aside] } };
    }

    private void Take(string path, Action step, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            before(path);
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UpdateException.ForFile(path, e.Message.TrimEnd('.'));
        }
    }

    private void Remove(Arrival arrival)
    {
        var now = _disk.PrintOf(arrival.Path);
        if (now == arrival.Was)
            _disk.Delete(arrival.Path);
        else if (now.Length > 0 && !CoursePath.UnitsOf(arrival.Path).Any(journal.Plan.Gone.Contains))
            _kept.Add(new KeptFile(arrival.Path, Conflict.Removed));
    }

    private void Put(Arrival arrival)
    {
        var (staged, place) = (_staging.PathOf(arrival.Path), _disk.PathOf(arrival.Path));
        var next = Disk.PrintOfFile(staged);
        if (next.Length == 0)
            return;
        var now = _disk.PrintOf(arrival.Path);
        var isFree = _disk.InTheWayOf(arrival.Path).Count == 0;
        if (isFree && (now == arrival.Was || now == next))
        {
            Disk.Move(staged, place, overwrite: true);
            return;
        }

        _kept.Add(new KeptFile(arrival.Path, !isFree ? Conflict.InTheWay : now.Length > 0 ? Conflict.BothChanged : Conflict.Deleted));
    }

    /// <summary>Where somebody has taken the place since the plan was made, the file goes aside.</summary>
    private void Carry(Move move)
    {
        if (_disk.Has(move.From))
        {
            var isFree = !_disk.Has(move.To) && _disk.InTheWayOf(move.To).Count == 0;
            var to = isFree ? move.To : _disk.FreeName(CoursePath.KeptOf(move.From));
            Disk.Move(_disk.PathOf(move.From), _disk.PathOf(to), overwrite: false);
            if (!isFree)
                _aside.Add(move with { To = to });
        }

        _disk.DeleteEmptyAbove(move.From);
    }

    private void PutAside(StagedCopy copy)
    {
        if (Disk.PrintOfFile(_staging.PathOf(copy)).Length > 0 && !_disk.Has(copy.To))
            Disk.Move(_staging.PathOf(copy), _disk.PathOf(copy.To), overwrite: false);
    }

    /// <summary>A file that was saved there since the plan was made goes aside too.</summary>
    private void Empty(string folder)
    {
        foreach (var path in _disk.FilesIn(folder).ToList())
        {
            var move = new Move(path, _disk.FreeName(CoursePath.KeptOf(path)), IsChanged: false);
            Carry(move);
            _aside.Add(move);
        }

        _disk.DeleteEmptyFolders(folder);
    }
}
