using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>Translates a submission's student into the names that a gradebook knows: a CSV file with a column for each of them, and any other column.</summary>
public sealed class Roster
{
    private const string Student = "student";
    private const string GitHub = "github";

    private static readonly (string Heading, StudentKeyKind Kind, string Prefix)[] Columns =
    [
        ("canvas_id", StudentKeyKind.Canvas, "canvas-"),
        ("moodle_id", StudentKeyKind.Moodle, "moodle-"),
        ("email", StudentKeyKind.Email, ""),
        ("username", StudentKeyKind.Username, ""),
    ];

    private readonly ILookup<string, RosterRow> _byStudent;
    private readonly ILookup<string, RosterRow> _byAnyName;

    private Roster(IReadOnlyList<RosterRow> rows)
    {
        _byStudent = rows.Where(row => row.Student.Length > 0).ToLookup(row => row.Student, StringComparer.OrdinalIgnoreCase);
        _byAnyName = rows.SelectMany(row => row.Names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, row)))
            .ToLookup(each => each.name, each => each.row, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Where nobody has written one: each student is known by the submission's own key.</summary>
    public static Roster Empty { get; } = new([]);

    /// <exception cref="ExportException">The file is no table, or has none of the columns.</exception>
    public static Roster Parse(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var text = CsvText.Of(content);
        var names = Columns.Select(column => column.Heading).Prepend(Student).Append(GitHub).ToList();
        if (names.TrueForAll(name => text.IndexOf(name) < 0))
            throw ExportException.ForColumn(string.Join(" or ", names), text.Head);
        return new Roster([.. text.Rows.Skip(1).Select(row => RowOf(text, row))]);
    }

    /// <summary>Null where the roster has several rows for the student: nobody can know which is meant.</summary>
    internal IReadOnlyList<StudentKey>? KeysOf(string student)
    {
        // The column is there to say so; other columns are looked through only where it does not.
        var rows = _byStudent.Contains(student) ? _byStudent[student] : _byAnyName[student];
        return rows.Take(2).ToList() switch
        {
            [] => [.. StudentKey.OfStudent(student)],
            [var row] => row.Keys,
            _ => null,
        };
    }

    private static RosterRow RowOf(CsvText text, CsvRow row)
    {
        var student = Cell(Student);
        var known = Columns.Select(column => (column.Kind, column.Prefix, Value: Cell(column.Heading))).Where(column => column.Value.Length > 0).ToList();
        var keys = known.Select(column => StudentKey.Of(column.Kind, column.Value));
        // A bare name in the column of students is a name that only submissions know; a number, or an address, is what it says.
        var own = StudentKey.OfStudent(student).Where(key => student.Length > 0 && key.Kind != StudentKeyKind.Username);
        return new RosterRow(
            student, [.. known.Select(column => column.Prefix + column.Value).Append(Cell(GitHub)).Where(name => name.Length > 0)], [.. keys.Concat(own).Distinct()]);

        string Cell(string heading) => row[text.IndexOf(heading)].Trim();
    }

    /// <param name="Names">As a submission may spell them.</param>
    private sealed record RosterRow(string Student, IReadOnlyList<string> Names, IReadOnlyList<StudentKey> Keys);
}
