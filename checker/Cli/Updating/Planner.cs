namespace Checker.Cli.Updating;

/// <summary>Decides for each file whose it is and where it goes. Looks at nothing but its input.</summary>
internal sealed class Planner
{
    private readonly Sides _sides;
    private readonly List<Arrival> _arrivals = [];
    private readonly List<KeptFile> _kept = [];
    private readonly List<Move> _carried = [];
    private readonly List<Move> _aside = [];
    private readonly List<StagedCopy> _stagedAside = [];
    private readonly HashSet<string> _taken;
    private readonly HashSet<string> _vacated = [];

    private Planner(Sides sides) => (_sides, _taken) = (sides, [.. sides.Kept]);

    public static Plan Of(Sides sides) => new Planner(sides).Made();

    private Plan Made()
    {
        var paths = _sides.Disk.Keys.Where(path => _sides.IsGone(path) || _sides.Base.Of(path) != _sides.Upstream.Of(path)).Order(StringComparer.Ordinal).ToList();
        // What goes makes room, so it is known first.
        foreach (var path in paths.Where(path => _sides.Upstream.Of(path) is null && !_sides.IsLearners(path)))
            Arrive(path, isRemoval: true);
        foreach (var path in paths.Where(path => _sides.IsGone(path) && _sides.IsLearners(path)))
            Move(path);
        var places = _carried.Select(move => move.To).ToHashSet();
        foreach (var path in paths.Where(path => !_sides.IsGone(path) && !places.Contains(path)))
            Place(path);
        var head = _sides.Upstream.Below(Committed());
        return new Plan(
            _arrivals, _kept, _carried, _aside, _stagedAside, _sides.Gone,
            EntryChange.Between(_sides.Upstream, head),
            EntryChange.Between(_sides.Staged, head.Below(Staged())));
    }

    private void Place(string path)
    {
        var (now, disk) = (_sides.Upstream.Of(path), _sides.Disk[path]);
        if (_sides.IsLearners(path))
        {
            if (!disk.IsUpstream)
                _kept.Add(new KeptFile(path, now is null ? Conflict.Removed : disk.IsThere ? Conflict.BothChanged : disk.InTheWay.Count > 0 ? Conflict.InTheWay : Conflict.Deleted));
        }
        else if (now is not null && !IsFree(path))
        {
            _kept.Add(new KeptFile(path, Conflict.InTheWay));
        }
        else if (now is not null)
        {
            Arrive(path, isRemoval: false);
        }
    }

    private void Arrive(string path, bool isRemoval)
    {
        _arrivals.Add(new Arrival(path, isRemoval, _sides.Disk[path].Print));
        if (isRemoval)
            _vacated.Add(path);
    }

    /// <summary>A folder that nothing describes makes the whole course unreadable, so nothing stays in one that is gone.</summary>
    private void Move(string path)
    {
        var disk = _sides.Disk[path];
        var place = disk.IsThere && CanTake(path, _sides.PlaceAfterRenaming(path)) is { } free ? free : null;
        if (place is null && _sides.Staged.Of(path) is { } staged && staged != _sides.Head.Of(path) && staged != _sides.Base.Of(path) && !disk.IsStaged)
            _stagedAside.Add(new StagedCopy(staged.Blob, path, FreeName(CoursePath.KeptOf(path) + ".staged")));
        if (!disk.IsThere)
            return;
        _vacated.Add(path);
        if (place is null)
        {
            _aside.Add(new Move(path, FreeName(CoursePath.KeptOf(path)), IsChanged: false));
            return;
        }

        _taken.Add(place);
        _carried.Add(new Move(path, place, _sides.Upstream.Of(place) is { } now && now.Blob != _sides.Base.Of(path)?.Blob));
    }

    /// <summary>A starter needs its counterpart in the new folder, another file of the learner's a name that nobody has.</summary>
    private string? CanTake(string path, string? place) =>
        place is not null && _sides.Upstream.ContainsKey(place) == _sides.Starters.Contains(path)
        && !_taken.Contains(place) && !_sides.Base.ContainsKey(place) && !_sides.Head.ContainsKey(place) && !_sides.Staged.ContainsKey(place)
        && _sides.Disk[place] is { IsThere: false } && IsFree(place)
            ? place
            : null;

    private bool IsFree(string path) => _sides.Disk[path].InTheWay.All(_vacated.Contains);

    private string FreeName(string wanted) => CoursePath.NamesLike(wanted).First(_taken.Add);

    /// <summary>What the learner's commits have otherwise than the base, without what is gone.</summary>
    private Dictionary<string, Entry?> Committed()
    {
        var committed = Otherwise(_sides.Head, _sides.Base);
        foreach (var move in _carried.Where(move => _sides.Head.Of(move.From) is { } own && own != _sides.Base.Of(move.From)))
            committed[move.To] = _sides.Head.Of(move.From);
        return committed;
    }

    /// <summary>What is staged, wherever it goes.</summary>
    private Dictionary<string, Entry?> Staged()
    {
        var staged = Otherwise(_sides.Staged, _sides.Head);
        foreach (var move in _carried.Where(move => _sides.Staged.Of(move.From) != _sides.Head.Of(move.From)))
            staged[move.To] = _sides.Staged.Of(move.From);
        return staged;
    }

    private Dictionary<string, Entry?> Otherwise(IReadOnlyDictionary<string, Entry> own, IReadOnlyDictionary<string, Entry> than) =>
        EntryChange.Between(than, own).Where(change => !_sides.IsGone(change.Path)).ToDictionary(change => change.Path, change => change.Now);
}
