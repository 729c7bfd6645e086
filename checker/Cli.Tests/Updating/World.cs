using System.Security.Cryptography;
using System.Text;
using Checker.Cli.Updating;

namespace Checker.Cli.Tests.Updating;

/// <summary>
/// A course and a learner at random: the version that both began from, the course's newer one, the learner's commit, index and files. Contents by path.
/// </summary>
internal sealed class World
{
    private const string File = "100644";
    private static readonly string[] Exercises = ["01-sums/1-total", "01-sums/2-mean", "02-views/1-slice"];
    private static readonly string[] Loose = ["README.md", "run", "notes", "notes/a b.txt", "lessons/01-sums/lesson.md", "lessons/02-views/lesson.md", "solutions/01-sums/1-total/Own.cs", "tool/ä.cs"];
    private readonly Random _random;
    private int _written;

    public World(int seed)
    {
        _random = new Random(seed);
        foreach (var id in Exercises)
            AddExercise(Base, id, "");
        foreach (var path in Loose.Where(_ => _random.Next(3) > 0))
            Put(Base, path);
        Base[".gitignore"] = (File, ".check/\n");
        Base["exercises/starters.lock"] = (File, LockOf(Base));
        Upstream = new(Base);
        Publish();
        Head = new(Base);
        Work(Head, _random.Next(4));
        Index = new(Head);
        Work(Index, _random.Next(4));
        Disk = new(Index);
        Work(Disk, _random.Next(6));
    }

    public SortedDictionary<string, (string Mode, string Text)> Base { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, (string Mode, string Text)> Upstream { get; }

    public SortedDictionary<string, (string Mode, string Text)> Head { get; }

    public SortedDictionary<string, (string Mode, string Text)> Index { get; }

    public SortedDictionary<string, (string Mode, string Text)> Disk { get; }

    public Dictionary<string, string> Renamed { get; } = [];

    public static IReadOnlyDictionary<string, Entry> EntriesOf(SortedDictionary<string, (string Mode, string Text)> side) =>
        side.ToDictionary(each => each.Key, each => new Entry(each.Value.Mode, IdOf(each.Value.Text)));

    public static string IdOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..40];

    /// <summary>What the reader would find, with the files as they are in <see cref="Disk"/>.</summary>
    public Sides Sides()
    {
        var (before, after, head, staged, disk) = (EntriesOf(Base), EntriesOf(Upstream), EntriesOf(Head), EntriesOf(Index), EntriesOf(Disk));
        var starters = Base.Keys.Where(IsStarter).ToHashSet();
        var sides = new Sides(before, after, head, staged, new Dictionary<string, OnDisk>(), starters, Renamed, new HashSet<string>());
        var paths = EntryChange.Between(before, after).Select(change => change.Path).ToHashSet();
        paths.UnionWith(head.Keys.Concat(staged.Keys).Concat(disk.Keys).Where(sides.IsGone));
        paths.UnionWith(paths.Where(sides.IsGone).Select(sides.PlaceAfterRenaming).OfType<string>().ToList());
        return sides with
        {
            Disk = paths.ToDictionary(path => path, path => new OnDisk(
                disk.ContainsKey(path), disk.Of(path) == before.Of(path), disk.Of(path) == after.Of(path), disk.Of(path) == staged.Of(path), "",
                [.. Disk.Keys.Where(other => AreInTheWay(path, other))])),
        };
    }

    /// <summary>Changed by the learner, in whatever way.</summary>
    public bool IsOwn(string path) => Of(Disk, path) != Of(Base, path) || Of(Index, path) != Of(Base, path) || Of(Head, path) != Of(Base, path);

    public static (string Mode, string Text)? Of(SortedDictionary<string, (string Mode, string Text)> side, string path) => side.TryGetValue(path, out var file) ? file : null;

    /// <summary>One has the name of a folder that the other is in.</summary>
    public static bool AreInTheWay(string one, string other) => CoursePath.FoldersOf(one).Contains(other) || CoursePath.FoldersOf(other).Contains(one);

    private static bool IsStarter(string path) => path.EndsWith("/Own.cs", StringComparison.Ordinal) && path.StartsWith("exercises/", StringComparison.Ordinal);

    private static string LockOf(SortedDictionary<string, (string Mode, string Text)> side) =>
        string.Concat(side.Where(each => IsStarter(each.Key)).Select(each => $"{IdOf(each.Value.Text)} {each.Key["exercises/".Length..]}\n"));

    private void AddExercise(SortedDictionary<string, (string Mode, string Text)> side, string id, string formerly)
    {
        side[$"exercises/{id}/README.md"] = (File, $"---\ntitle: {id}\nminutes: 5\n{formerly}---\n{_written++}\n");
        foreach (var name in new[] { "Own.cs", "OwnTests.cs", "hints.md" })
            Put(side, $"exercises/{id}/{name}");
    }

    /// <summary>What the authors do.</summary>
    private void Publish()
    {
        Work(Upstream, _random.Next(5), "theirs");
        var (from, to) = (Exercises[_random.Next(2)], "01-sums/3-sum");
        if (_random.Next(2) == 0)
        {
            Renamed[from] = to;
            foreach (var path in Upstream.Keys.Where(path => path.StartsWith($"exercises/{from}/", StringComparison.Ordinal)).ToList())
            {
                var content = Upstream[path];
                Upstream.Remove(path);
                Upstream[path.Replace(from, to, StringComparison.Ordinal)] = _random.Next(4) == 0 ? (File, $"{_written++}\n") : content;
            }

            Upstream[$"exercises/{to}/Own.cs"] = Of(Upstream, $"exercises/{to}/Own.cs") ?? (File, "again\n");
            Upstream[$"exercises/{to}/README.md"] = (File, $"---\ntitle: {to}\nminutes: 5\nformerly: {from}\n---\n");
        }

        // A pair goes with all that it has.
        if (_random.Next(3) == 0)
        {
            foreach (var path in Upstream.Keys.Where(path => path.Contains("02-views", StringComparison.Ordinal)).ToList())
                Upstream.Remove(path);
        }

        if (_random.Next(3) == 0)
            AddExercise(Upstream, "01-sums/4-new", "");
        Upstream[".gitignore"] = Base[".gitignore"];
        Upstream["exercises/starters.lock"] = (File, LockOf(Upstream));
    }

    /// <summary>Edits, adds, deletes, changes of mode.</summary>
    private void Work(SortedDictionary<string, (string Mode, string Text)> side, int times, string by = "mine")
    {
        for (var time = 0; time < times; time++)
        {
            var known = side.Keys.Where(path => path != ".gitignore" && !path.EndsWith(".lock", StringComparison.Ordinal) && !(by == "theirs" && path.EndsWith("README.md", StringComparison.Ordinal))).ToList();
            var path = known[_random.Next(known.Count)];
            switch (_random.Next(10))
            {
                case 0:
                    side.Remove(path);
                    break;
                case 1:
                    Put(side, $"exercises/{Exercises[_random.Next(Exercises.Length)]}/{by}{_random.Next(2)}.txt");
                    break;
                case 2:
                    Put(side, Loose[_random.Next(Loose.Length)]);
                    break;
                case 3:
                    side[path] = (side[path].Mode == File ? "100755" : File, side[path].Text);
                    break;
                case 4:
                    // Both come to have the same.
                    if (Upstream is not null && Of(Upstream, path) is { } theirs && !side.Keys.Any(other => AreInTheWay(path, other)))
                        side[path] = theirs;
                    break;
                case 6:
                    // A file becomes a folder, or a folder a file.
                    var (file, folder) = ("notes", "notes/a b.txt");
                    Put(side, side.Remove(file) ? folder : side.Remove(folder) ? file : file);
                    break;
                case 5:
                    // Taken back.
                    if (Of(Base, path) is { } before && !side.Keys.Any(other => AreInTheWay(path, other)))
                        side[path] = before;
                    break;
                default:
                    Put(side, path);
                    break;
            }
        }
    }

    /// <summary>Writes a new content, unless a file or a folder has the name of the other.</summary>
    private void Put(SortedDictionary<string, (string Mode, string Text)> side, string path)
    {
        if (!side.Keys.Any(other => AreInTheWay(path, other)))
            side[path] = (Of(side, path)?.Mode ?? File, $"{_written++}\n");
    }
}
