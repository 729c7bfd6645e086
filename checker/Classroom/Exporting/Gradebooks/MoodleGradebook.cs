using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>Moodle's export of a whole gradebook, in which a student is found by the address or by the school's number.</summary>
public static class MoodleGradebook
{
    private static readonly (string Heading, StudentKeyKind Kind)[] Identities =
    [
        ("Email address", StudentKeyKind.Email), ("email", StudentKeyKind.Email), ("useremail", StudentKeyKind.Email),
        ("ID number", StudentKeyKind.Username), ("idnumber", StudentKeyKind.Username), ("useridnumber", StudentKeyKind.Username), ("username", StudentKeyKind.Username),
    ];

    /// <param name="column">The grade's heading: <c>Assignment: Week 3 (Real)</c>.</param>
    /// <exception cref="ExportException">The file has no such column, or none by which a student is known.</exception>
    public static Gradebook Parse(byte[] content, string column)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(column);
        var text = CsvText.Of(content);
        var place = text.Find(column.Trim());
        if (column.TrimEnd() is var heading && (heading.EndsWith("(Percentage)", StringComparison.Ordinal) || heading.EndsWith("(Letter)", StringComparison.Ordinal)))
            throw ExportException.ForColumnWithoutPoints(heading, "a column of points ends with (Real)");
        var identities = Identities.Select(each => (each.Kind, Place: text.IndexOf(each.Heading))).Where(each => each.Place >= 0).ToList();
        if (identities.Count == 0)
            throw ExportException.ForColumn(string.Join(" or ", Identities.Select(each => $"'{each.Heading}'")), text.Head);
        return new Gradebook(text, [.. text.Rows.Skip(1).Select(row => new GradebookRow(
            row.Line,
            $"{row[text.IndexOf("First name")].Trim()} {row[text.IndexOf("Last name")].Trim()}".Trim(),
            [.. identities.Where(each => row[each.Place].Trim().Length > 0).Select(each => StudentKey.Of(each.Kind, row[each.Place]))],
            place < row.Cells.Count ? row.Cells[place] : null,
            Max: null))]);
    }
}
