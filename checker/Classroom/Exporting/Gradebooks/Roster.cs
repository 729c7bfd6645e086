using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>Translates a submission's student into the names that a gradebook knows, and a group into its members.</summary>
public sealed class Roster
{
    private readonly ILookup<string, RosterRow> _byStudent;
    private readonly ILookup<string, RosterRow> _byAnyName;
    private readonly GroupList _groups;

    private Roster(IReadOnlyList<RosterRow> rows, GroupList groups)
    {
        (Rows, _groups) = (rows, groups);
        _byStudent = rows.Where(row => row.Student.Length > 0).ToLookup(row => row.Student, StringComparer.OrdinalIgnoreCase);
        _byAnyName = rows.SelectMany(row => row.Names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, row)))
            .ToLookup(each => each.name, each => each.row, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Where nobody has written one: each student is known by the submission's own key.</summary>
    public static Roster Empty { get; } = new([], GroupList.Empty);

    private IReadOnlyList<RosterRow> Rows { get; }

    /// <exception cref="ExportException">The file is no table, or has none of the columns.</exception>
    public static Roster Parse(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new Roster(RosterRow.Read(CsvText.Of(content)), GroupList.Empty);
    }

    /// <param name="content">A list with a row for each member of each group.</param>
    /// <exception cref="ExportException">The file is no table, has none of the columns, or has a row that names nobody.</exception>
    public Roster WithGroups(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new Roster(Rows, GroupList.Parse(CsvText.Of(content)));
    }

    /// <returns>Keys of the submissions that are of none of the groups that were given; empty where none were.</returns>
    /// <exception cref="ExportException">Several groups could be meant.</exception>
    public IReadOnlyList<string> WithoutGroup(IReadOnlyList<Grade> grades) => _groups == GroupList.Empty
        ? []
        : [.. grades.Select(grade => grade.Submission).Where(each => each.Members.Count < 2 && _groups.MembersOf(each).Count == 0).Select(each => each.Student)];

    /// <summary>Each grade once for each student who gets it, in the order of the grades.</summary>
    /// <exception cref="ExportException">A student would get two grades, or several groups could be meant.</exception>
    internal IReadOnlyList<Recipient> RecipientsOf(IReadOnlyList<Grade> grades)
    {
        var recipients = grades.SelectMany(grade => RecipientsOf(grade).DistinctBy(each => each.Student, StringComparer.OrdinalIgnoreCase)).ToList();
        var twice = recipients.GroupBy(each => each.Student, StringComparer.OrdinalIgnoreCase).FirstOrDefault(student => student.Count() > 1);
        return twice is null ? recipients : throw ExportException.ForTwoGrades(twice.Key, [.. twice.Select(each => each.Grade.Submission.Id)]);
    }

    private IEnumerable<Recipient> RecipientsOf(Grade grade)
    {
        var submission = grade.Submission;
        if (_groups.MembersOf(submission) is { Count: > 0 } rows)
            return rows.Select(row => new Recipient(grade, row.Student.Length > 0 ? row.Student : row.Names[0], row.FullName.Length > 0 ? row.FullName : null, submission.Student, KeysOf(row)));
        if (submission.Members.Count == 0)
            return [new Recipient(grade, submission.Student, submission.Name, null, KeysOf(submission.Student))];
        var group = submission.Members.Count > 1 ? submission.Student : null;
        return submission.Members.Select(member => new Recipient(grade, member.Student, member.Name, group, KeysOf(member)));
    }

    /// <summary>Null where the roster has several rows for the student: nobody can know which is meant.</summary>
    private IReadOnlyList<StudentKey>? KeysOf(string student) => KeysOf(student, [.. StudentKey.OfStudent(student)]);

    private IReadOnlyList<StudentKey>? KeysOf(Member member)
    {
        var own = new[] { member.Student, member.Email ?? "" }.Where(name => name.Length > 0).ToList();
        return KeysOf(own.Find(name => RowsOf(name).Any()) ?? "", [.. own.SelectMany(StudentKey.OfStudent)]);
    }

    private IReadOnlyList<StudentKey>? KeysOf(RosterRow member) =>
        KeysOf(member.Names.Prepend(member.Student).FirstOrDefault(name => RowsOf(name).Any()) ?? "", []) is { } known ? [.. member.Keys.Concat(known).Distinct()] : null;

    /// <param name="otherwise">For one who is not in the roster.</param>
    private IReadOnlyList<StudentKey>? KeysOf(string name, IReadOnlyList<StudentKey> otherwise) => RowsOf(name).Take(2).ToList() switch
    {
        [] => otherwise,
        [var row] => row.Keys,
        _ => null,
    };

    /// <summary>The column of students is there to say so; other columns are looked through only where it does not.</summary>
    private IEnumerable<RosterRow> RowsOf(string name) => _byStudent.Contains(name) ? _byStudent[name] : _byAnyName[name];
}
