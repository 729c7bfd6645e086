namespace Checker.Classroom.Collecting.Sources;

/// <summary>
/// What Classroom 50's <c>gh teacher download</c> leaves: <c>classroom-week-3-annlee/…</c> for each student or group, and a list: <c>scores.csv</c>, which says when each
/// handed in, or the roster. A student's own checkout is not believed in what it says of time.
/// </summary>
internal sealed class Classroom50Source : ISubmissionSource
{
    private static readonly string[] Lists = ["scores.csv", "students.csv", "roster.csv"];

    public string Name => "classroom50";

    public bool Recognises(IncomingTree tree) => ListsIn(tree).Any(list => Classroom50Row.AreIn(list));

    public IReadOnlyList<Upload> Read(IncomingTree tree)
    {
        var rows = ListsIn(tree).SelectMany(Classroom50Row.Of).ToList();
        if (rows.Count == 0)
            throw CollectException.ForList(string.Join(" or ", Lists), "there is none that names students in a column 'username' or 'usernames'");
        return [.. tree.Tops.Where(top => top.First().Path.Contains('/', StringComparison.Ordinal)).Select(top => Of(top, rows))];
    }

    private static Upload Of(IGrouping<string, IncomingFile> top, IReadOnlyList<Classroom50Row> rows)
    {
        // A user name may end with another's: ann-lee and lee.
        var user = rows.SelectMany(row => row.Users)
            .Where(name => top.Key.Equals(name, StringComparison.OrdinalIgnoreCase) || top.Key.EndsWith($"-{name}", StringComparison.OrdinalIgnoreCase))
            .MaxBy(name => name.Length);
        var own = rows.Where(row => user is not null && row.Users.Contains(user)).ToList();
        var newest = own.Where(row => row.Attempted is not null).MaxBy(row => row.Attempted);
        var members = (own.Find(row => row.Users.Count > 1)?.Users ?? []).Select(name => MemberOf(name, rows)).ToList();
        var fullName = members.Count > 1 ? string.Join(", ", members.Select(member => member.Name ?? member.Student)) : own.Select(row => row.FullName).FirstOrDefault(name => name.Length > 0);
        return new Upload(user ?? top.Key, fullName, top.Key, IncomingTree.Below(top))
        {
            Attempted = newest?.Attempted,
            IsLate = newest is { IsLate: true },
            Members = members,
            Problems = user is null ? ["The list of students has no user name with which this repository ends."] : [],
        };
    }

    /// <summary>With the name and address of the roster, where there is one.</summary>
    private static Member MemberOf(string user, IReadOnlyList<Classroom50Row> rows)
    {
        var alone = rows.FirstOrDefault(row => row.Users is [var only] && only == user);
        return new Member(user, alone is { FullName.Length: > 0 } ? alone.FullName : null, alone is { Email.Length: > 0 } ? alone.Email : null);
    }

    private static IEnumerable<CsvList> ListsIn(IncomingTree tree) => Lists
        .Select(name => tree.Files.FirstOrDefault(file => file.Path == name))
        .OfType<IncomingFile>()
        .Select(CsvList.Read);
}
