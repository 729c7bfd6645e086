using System.Text;
using Checker.Course;

namespace Checker.Cli.Updating;

/// <summary>What is new in the course for somebody who works through it.</summary>
/// <param name="Renamed">Exercises that have another id now.</param>
/// <param name="Dropped">Ids of exercises that the course has no more.</param>
/// <param name="OtherTests">Ids of exercises whose given files are others now: what passed is checked again.</param>
internal sealed record News(IReadOnlyList<NewExercise> New, IReadOnlyList<Renaming> Renamed, IReadOnlyList<string> Dropped, IReadOnlyList<string> OtherTests)
{
    private const string Readme = "README.md";

    public static async Task<News> OfAsync(Sides sides, Func<string, CancellationToken, Task<byte[]>> content, CancellationToken cancel)
    {
        var (before, after) = (ExercisesIn(sides.Base), ExercisesIn(sides.Upstream));
        var made = new List<NewExercise>();
        foreach (var (id, readme) in Readmes(sides.Base, sides.Upstream).Where(each => !before.Contains(each.Id) && !sides.Renamed.Values.Contains(each.Id)))
        {
            var head = ExerciseHead.Of(Encoding.UTF8.GetString(await content(readme.Blob, cancel)));
            made.Add(new NewExercise(id, head.Title, head.Minutes));
        }

        return new News(
            made,
            [.. sides.Renamed.Select(each => new Renaming(each.Key, each.Value))],
            [.. before.Except(after).Where(id => !sides.Renamed.ContainsKey(id)).Order(StringComparer.Ordinal)],
            OtherTestsOf(sides));
    }

    /// <summary>READMEs that the newer version has otherwise, by the exercise's id, in the course's order.</summary>
    public static IEnumerable<(string Id, Entry Readme)> Readmes(IReadOnlyDictionary<string, Entry> before, IReadOnlyDictionary<string, Entry> after) =>
        from change in EntryChange.Between(before, after)
        where change.Now is not null && CoursePath.ExerciseOf(change.Path) is { } id && change.Path == $"exercises/{id}/{Readme}"
        select (CoursePath.ExerciseOf(change.Path)!, change.Now!.Value);

    /// <summary>By the ids of the newer version, of exercises that the older has too, under this id or a former one.</summary>
    private static List<string> OtherTestsOf(Sides sides)
    {
        string Now(string path) => sides.InRenamed(path) ?? path;
        var before = sides.Base.Where(each => IsGiven(each.Key)).ToDictionary(each => Now(each.Key), each => each.Value);
        var starters = sides.Starters.Select(Now).ToHashSet();
        var (known, left) = (ExercisesIn(before), ExercisesIn(sides.Upstream));
        return
        [
            .. EntryChange.Between(before, sides.Upstream)
                .Where(change => IsGiven(change.Path) && !starters.Contains(change.Path))
                .Select(change => CoursePath.ExerciseOf(change.Path)!).Distinct().Where(id => known.Contains(id) && left.Contains(id)),
        ];
    }

    /// <summary>Wrong answers and peers lie in folders of their own, and grade nobody.</summary>
    private static bool IsGiven(string path) =>
        path.EndsWith(".cs", StringComparison.Ordinal) && CoursePath.ExerciseOf(path) is not null && path.Count(letter => letter == '/') == 3;

    private static HashSet<string> ExercisesIn(IReadOnlyDictionary<string, Entry> side) => [.. side.Keys.Select(CoursePath.ExerciseOf).OfType<string>()];
}
