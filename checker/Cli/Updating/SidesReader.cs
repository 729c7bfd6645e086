using System.Text;
using Checker.Course;

namespace Checker.Cli.Updating;

/// <summary>Reads what decides an update: four versions from git, and the files on disk that it may concern.</summary>
internal sealed class SidesReader(LearnersClone clone, Disk disk, string ownFolder)
{
    /// <param name="from">The version that the learner's work began from.</param>
    /// <param name="to">The course's newer version.</param>
    public async Task<Sides> ReadAsync(string from, string to, string head, CancellationToken cancel)
    {
        var (before, after) = (await clone.TreeAsync(from, cancel), await clone.TreeAsync(to, cancel));
        var sides = new Sides(
            before, after,
            await clone.TreeAsync(head, cancel), await clone.IndexAsync(cancel),
            new Dictionary<string, OnDisk>(),
            await StartersAsync(before, cancel),
            await RenamedAsync(before, after, cancel),
            disk.FilesIn(".check/kept").ToHashSet());
        return sides with { Disk = await LookAsync(sides, cancel) };
    }

    private async Task<Dictionary<string, OnDisk>> LookAsync(Sides sides, CancellationToken cancel)
    {
        var paths = EntryChange.Between(sides.Base, sides.Upstream).Select(change => change.Path).ToHashSet();
        var gone = sides.Gone.SelectMany(disk.FilesIn).Concat(sides.Head.Keys.Concat(sides.Staged.Keys).Where(sides.IsGone)).ToHashSet();
        paths.UnionWith(gone);
        paths.UnionWith(gone.Select(sides.PlaceAfterRenaming).OfType<string>().ToList());

        // Before git compares: a file that is saved in between has another print when its turn comes.
        var prints = paths.ToDictionary(path => path, disk.PrintOf);
        async Task<Func<string, bool>> AsAsync(IReadOnlyDictionary<string, Entry> side)
        {
            var entries = paths.Where(side.ContainsKey).ToDictionary(path => path, path => side[path]);
            var differing = await OwnIndex.In(clone.Git, ownFolder).DifferingAsync(entries, cancel);
            return path => entries.ContainsKey(path) ? !differing.Contains(path) : !disk.Has(path);
        }

        var (isBase, isUpstream, isStaged) = (await AsAsync(sides.Base), await AsAsync(sides.Upstream), await AsAsync(sides.Staged));
        return paths.ToDictionary(path => path, path => new OnDisk(
            disk.Has(path), isBase(path), isUpstream(path), isStaged(path), prints[path], disk.InTheWayOf(path)));
    }

    private async Task<IReadOnlySet<string>> StartersAsync(IReadOnlyDictionary<string, Entry> before, CancellationToken cancel) =>
        before.Of(StartersLock.File) is { } file
            ? StartersLock.Of(await TextAsync(file, cancel)).Starters.Select(starter => $"exercises/{starter.Path}").ToHashSet()
            : [];

    /// <summary>An exercise that is new and names a former id is that former one, when no folder has that id any more.</summary>
    private async Task<IReadOnlyDictionary<string, string>> RenamedAsync(
        IReadOnlyDictionary<string, Entry> before, IReadOnlyDictionary<string, Entry> after, CancellationToken cancel)
    {
        var ids = after.Keys.Select(CoursePath.ExerciseOf).OfType<string>().ToHashSet();
        var gone = before.Keys.Select(CoursePath.ExerciseOf).OfType<string>().Where(id => !ids.Contains(id)).ToHashSet();
        var renamed = new Dictionary<string, string>();
        foreach (var (id, readme) in News.Readmes(before, after))
        {
            foreach (var former in ExerciseHead.Of(await TextAsync(readme, cancel)).Formerly.Select(former => $"{former}").Where(gone.Contains))
                renamed.TryAdd(former, id);
        }

        return renamed;
    }

    private async Task<string> TextAsync(Entry file, CancellationToken cancel) => Encoding.UTF8.GetString(await clone.ContentAsync(file.Blob, cancel));
}
