using System.Text.RegularExpressions;
using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>Moodle's worksheet for grading one assignment offline. Feedback is filled in only beside a grade: Moodle takes an empty grade for none.</summary>
/// <param name="Identifier">The heading, in the language that Moodle exported in; so are the others.</param>
public sealed partial record MoodleWorksheet(
    string Identifier = "Identifier", string FullName = "Full name", string Email = "Email address", string Grade = "Grade", string Maximum = "Maximum Grade",
    string Changeable = "Grade can be changed", string Feedback = "Feedback comments")
{
    /// <exception cref="ExportException">The file has no identifiers or no grades.</exception>
    public Gradebook Parse(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var text = CsvText.Of(content);
        var identifier = text.Find(Identifier);
        var grade = text.Find(Grade);
        return new Gradebook(text, [.. text.Rows.Skip(1).Select(row => RowOf(text, row, identifier, grade))]);
    }

    private GradebookRow RowOf(CsvText text, CsvRow row, int identifier, int grade)
    {
        // "Participant 1234", whatever the word is in the teacher's language.
        var participant = TrailingNumber().Match(row[identifier].Trim());
        var email = row[text.IndexOf(Email)];
        var name = row[text.IndexOf(FullName)].Trim();
        var max = text.IndexOf(Maximum) >= 0 ? row[text.IndexOf(Maximum)] : null;
        return new GradebookRow(
            row.Line,
            name.Length > 0 ? name : row[identifier].Trim(),
            [
                .. participant.Success ? [StudentKey.Of(StudentKeyKind.Moodle, participant.Value)] : Array.Empty<StudentKey>(),
                .. email.Contains('@', StringComparison.Ordinal) ? [StudentKey.Of(StudentKeyKind.Email, email)] : Array.Empty<StudentKey>(),
            ],
            CellAt(row, grade), max, CellAt(row, text.IndexOf(Feedback)), ClosedBecause(row[text.IndexOf(Changeable)], max),
            // With blind marking everybody is called by the number.
            name.Length > 0 && name != row[identifier].Trim() ? name : null);
    }

    private static string? ClosedBecause(string changeable, string? max)
    {
        if (string.Equals(changeable.Trim(), "No", StringComparison.OrdinalIgnoreCase))
            return "Moodle says that the grade cannot be changed";
        return max is not null && Points.Parse(max) is null ? $"the maximum grade is '{max.Trim()}', which is no number of points" : null;
    }

    private static CsvCell? CellAt(CsvRow row, int column) => column >= 0 && column < row.Cells.Count ? row.Cells[column] : null;

    [GeneratedRegex(@"\d+$")]
    private static partial Regex TrailingNumber();
}
