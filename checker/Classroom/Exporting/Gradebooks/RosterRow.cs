using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>A student in a teacher's own list: a CSV file with a column for each of the names below, and any other column.</summary>
/// <param name="Student">The key of submissions; empty where the list does not say.</param>
/// <param name="Names">As a submission may spell them.</param>
internal sealed record RosterRow(int Line, string Student, string FullName, string Group, IReadOnlyList<string> Names, IReadOnlyList<StudentKey> Keys)
{
    private const string Own = "student";
    private const string GitHub = "github";

    private static readonly (string Heading, StudentKeyKind Kind, string Prefix)[] Columns =
    [
        ("canvas_id", StudentKeyKind.Canvas, "canvas-"),
        ("moodle_id", StudentKeyKind.Moodle, "moodle-"),
        ("email", StudentKeyKind.Email, ""),
        ("username", StudentKeyKind.Username, ""),
        // As Canvas calls them where it exports the groups of a course.
        ("canvas_user_id", StudentKeyKind.Canvas, "canvas-"),
        ("login_id", StudentKeyKind.Username, ""),
    ];

    /// <summary>The second is Canvas's own.</summary>
    private static readonly string[] Groups = ["group", "group_name"];

    /// <summary>The headings by which a list says who is who.</summary>
    public static IReadOnlyList<string> Headings { get; } = [Own, .. Columns.Select(column => column.Heading), GitHub];

    /// <exception cref="ExportException">The file is no table, or has none of the columns.</exception>
    public static IReadOnlyList<RosterRow> Read(CsvText text) => Headings.Any(name => text.IndexOf(name) >= 0)
        ? [.. text.Rows.Skip(1).Select(row => Of(text, row))]
        : throw ExportException.ForColumn(string.Join(" or ", Headings), text.Head);

    /// <exception cref="ExportException">There is no column of groups.</exception>
    public static void RequireGroups(CsvText text)
    {
        if (!Groups.Any(name => text.IndexOf(name) >= 0))
            throw ExportException.ForColumn(string.Join(" or ", Groups), text.Head);
    }

    public bool IsCalled(string student) =>
        string.Equals(Student, student, StringComparison.OrdinalIgnoreCase) || Names.Contains(student, StringComparer.OrdinalIgnoreCase);

    private static RosterRow Of(CsvText text, CsvRow row)
    {
        var student = Cell(Own);
        var known = Columns.Select(column => (column.Kind, column.Prefix, Value: Cell(column.Heading))).Where(column => column.Value.Length > 0).ToList();
        var keys = known.Select(column => StudentKey.Of(column.Kind, column.Value));
        // A bare name in the column of students is a name that only submissions know; a number, or an address, is what it says.
        var own = StudentKey.OfStudent(student).Where(key => student.Length > 0 && key.Kind != StudentKeyKind.Username);
        return new RosterRow(
            row.Line, student, Cell("name"), Groups.Select(Cell).FirstOrDefault(group => group.Length > 0) ?? "",
            [.. known.Select(column => column.Prefix + column.Value).Append(Cell(GitHub)).Where(name => name.Length > 0)], [.. keys.Concat(own).Distinct()]);

        string Cell(string heading) => row[text.IndexOf(heading)].Trim();
    }
}
