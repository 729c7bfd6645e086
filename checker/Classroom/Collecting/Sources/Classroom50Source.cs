namespace Checker.Classroom.Collecting.Sources;

/// <summary>
/// What Classroom 50's <c>gh teacher download</c> leaves: <c>classroom-week-3-annlee/…</c> for each student, and a list: <c>scores.csv</c>, which says when each
/// handed in, or the roster. A student's own checkout is not believed in what it says of time.
/// </summary>
internal sealed class Classroom50Source : ISubmissionSource
{
    private static readonly string[] Lists = ["scores.csv", "students.csv", "roster.csv"];

    public string Name => "classroom50";

    public bool Recognises(IncomingTree tree) => ListsIn(tree).Any(list => list.Columns.Contains("username"));

    public IReadOnlyList<Upload> Read(IncomingTree tree)
    {
        var rows = ListsIn(tree).SelectMany(list => list.Rows).Where(row => row.GetValueOrDefault("username") is { Length: > 0 }).ToList();
        if (rows.Count == 0)
            throw CollectException.ForList(string.Join(" or ", Lists), "there is none that names students in a column 'username'");
        return [.. tree.Tops.Where(top => top.First().Path.Contains('/', StringComparison.Ordinal)).Select(top => Of(top, rows))];
    }

    private static Upload Of(IGrouping<string, IncomingFile> top, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        // A user name may end with another's: ann-lee and lee.
        var user = rows.Select(row => row["username"])
            .Where(name => top.Key.Equals(name, StringComparison.OrdinalIgnoreCase) || top.Key.EndsWith($"-{name}", StringComparison.OrdinalIgnoreCase))
            .MaxBy(name => name.Length);
        var own = rows.Where(row => row["username"] == user).ToList();
        var newest = own
            .Select(row => (Row: row, Time: Timestamp.Read(row.GetValueOrDefault("datetime"))))
            .Where(each => each.Time is not null)
            .OrderByDescending(each => each.Time)
            .FirstOrDefault();
        return new Upload(user ?? top.Key, own.Select(FullName).FirstOrDefault(name => name.Length > 0), top.Key, IncomingTree.Below(top))
        {
            Attempted = newest.Time,
            IsLate = newest.Row?.GetValueOrDefault("late") is { } late && (late == "1" || late.Equals("true", StringComparison.OrdinalIgnoreCase)),
            Problems = user is null ? ["The list of students has no user name with which this repository ends."] : [],
        };
    }

    private static string FullName(IReadOnlyDictionary<string, string> row) =>
        $"{row.GetValueOrDefault("first_name")} {row.GetValueOrDefault("last_name")}".Trim();

    private static IEnumerable<CsvList> ListsIn(IncomingTree tree) => Lists
        .Select(name => tree.Files.FirstOrDefault(file => file.Path == name))
        .OfType<IncomingFile>()
        .Select(CsvList.Read);
}
