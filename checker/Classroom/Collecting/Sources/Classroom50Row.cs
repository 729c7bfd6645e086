namespace Checker.Classroom.Collecting.Sources;

/// <summary>A row of one of Classroom 50's lists: of its command line, which names a student in <c>username</c>, or of its pages, which name a student or a group in <c>usernames</c>.</summary>
/// <param name="Users">At least one.</param>
/// <param name="Attempted">Null in a roster.</param>
internal sealed record Classroom50Row(IReadOnlyList<string> Users, string FullName, string Email, DateTimeOffset? Attempted, bool IsLate)
{
    private static readonly string[] UserColumns = ["username", "usernames"];
    private static readonly string[] TimeColumns = ["datetime", "submitted_at"];

    // A user name of GitHub has letters, digits and hyphens only.
    private static readonly char[] BetweenUsers = [',', ';', '|', ' '];

    public static bool AreIn(CsvList list) => list.Columns.Intersect(UserColumns).Any();

    public static IEnumerable<Classroom50Row> Of(CsvList list) => list.Rows.Select(Of).Where(row => row.Users.Count > 0);

    private static Classroom50Row Of(IReadOnlyDictionary<string, string> fields)
    {
        string Field(params IEnumerable<string> names) => names.Select(name => fields.GetValueOrDefault(name)).FirstOrDefault(text => !string.IsNullOrEmpty(text)) ?? "";
        var late = Field("late");
        return new Classroom50Row(
            Field(UserColumns).Split(BetweenUsers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            $"{Field("first_name")} {Field("last_name")}".Trim(), Field("email"), Timestamp.Read(Field(TimeColumns)),
            late == "1" || late.Equals("true", StringComparison.OrdinalIgnoreCase));
    }
}
