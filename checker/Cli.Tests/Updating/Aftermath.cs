using Checker.Cli.Updating;

namespace Checker.Cli.Tests.Updating;

/// <summary>What is there after an update, and whether it is what must be.</summary>
/// <param name="Disk">The learner's files, without <c>.check</c>.</param>
/// <param name="Kept">Contents of the files below <c>.check/kept</c>.</param>
internal sealed record Aftermath(
    IReadOnlyDictionary<string, Entry> Head, IReadOnlyDictionary<string, Entry> Index, IReadOnlyDictionary<string, Entry> Disk, IReadOnlyList<string> Kept)
{
    /// <param name="id">How contents are named here.</param>
    public void ShouldFollow(World world, Func<string, string> id)
    {
        IReadOnlyDictionary<string, Entry> Named(SortedDictionary<string, (string Mode, string Text)> side) =>
            side.ToDictionary(each => each.Key, each => new Entry(each.Value.Mode, id(each.Value.Text)));
        var (before, after, head, index, disk) = (Named(world.Base), Named(world.Upstream), Named(world.Head), Named(world.Index), Named(world.Disk));
        var gone = CoursePath.GoneUnits(before.Keys, after.Keys);
        bool IsGone(string path) => CoursePath.UnitsOf(path).Any(gone.Contains);
        var places = disk.Keys.Where(IsGone).Where(world.IsOwn).Select(path => PlaceOf(world, path)).OfType<string>().ToHashSet();

        foreach (var path in disk.Keys.Where(world.IsOwn))
        {
            if (!IsGone(path))
                Disk.Of(path).Should().Be(disk[path], "{0} is the learner's", path);
            else
                (Kept.Contains(disk[path].Blob) || (PlaceOf(world, path) is { } place && Disk.Of(place)?.Blob == disk[path].Blob)).Should().BeTrue("{0} is the learner's, and its folder is gone", path);
        }

        foreach (var path in before.Keys.Union(after.Keys).Where(path => !world.IsOwn(path) && !places.Contains(path) && !IsInTheWay(path, Disk)))
            Disk.Of(path).Should().Be(after.Of(path), "nobody but the course has changed {0}", path);
        foreach (var path in Disk.Keys)
        {
            IsGone(path).Should().BeFalse("a folder that nothing describes makes the course unreadable, and {0} is in one", path);
            (after.ContainsKey(path) || disk.ContainsKey(path) || places.Contains(path)).Should().BeTrue("{0} is nobody's", path);
        }

        foreach (var path in before.Keys.Union(after.Keys).Union(head.Keys).Where(path => !IsGone(path) && !places.Contains(path)))
        {
            var own = head.Of(path) != before.Of(path);
            if (own || !IsInTheWay(path, Head))
                Head.Of(path).Should().Be(own ? head.Of(path) : after.Of(path), "{0} is committed as whoever changed it has it", path);
        }

        foreach (var path in index.Keys.Union(head.Keys).Where(path => !IsGone(path) && index.Of(path) != head.Of(path)))
            Index.Of(path).Should().Be(index.Of(path), "{0} is staged", path);
        foreach (var path in disk.Keys.Where(path => IsGone(path) && world.IsOwn(path) && !Kept.Contains(disk[path].Blob)))
        {
            var place = PlaceOf(world, path)!;
            if (head.Of(path) is { } committed && committed != before.Of(path))
                Head.Of(place).Should().Be(committed, "{0} goes with its file", path);
            if (index.Of(path) != head.Of(path))
                Index.Of(place).Should().Be(index.Of(path), "what is staged of {0} goes with its file", path);
        }

        foreach (var path in Index.Keys.Union(Disk.Keys).Union(Head.Keys).Where(path => Index.Of(path) != Disk.Of(path) || Head.Of(path) != Index.Of(path)))
            (world.IsOwn(path) || places.Contains(path) || IsInTheWay(path, Disk) || IsInTheWay(path, Index)).Should().BeTrue("git status names {0}, which is no change of the learner's", path);
        foreach (var path in Index.Keys.Concat(Head.Keys))
            IsGone(path).Should().BeFalse("{0} is gone", path);
    }

    private static string? PlaceOf(World world, string path) =>
        CoursePath.ExerciseOf(path) is { } id && world.Renamed.TryGetValue(id, out var now) ? path.Replace(id, now, StringComparison.Ordinal) : null;

    public static bool IsInTheWay(string path, IReadOnlyDictionary<string, Entry> side) =>
        side.Keys.Any(other => World.AreInTheWay(path, other));
}
