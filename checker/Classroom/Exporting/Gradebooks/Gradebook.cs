using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>A teacher's own exported file, into which grades are filled. There is one way to read it for each system.</summary>
public sealed class Gradebook
{
    internal Gradebook(CsvText text, IReadOnlyList<GradebookRow> rows)
    {
        Text = text;
        Rows = rows;
    }

    internal CsvText Text { get; }

    internal IReadOnlyList<GradebookRow> Rows { get; }

    /// <param name="grades">See <see cref="CommittedGrades"/>.</param>
    /// <exception cref="ExportException">The scores are out of another maximum than the column, and are not to be scaled; or a student would get two grades.</exception>
    public FilledGradebook Fill(IReadOnlyList<Grade> grades, Roster roster, FillOptions options)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return new Filling(this, roster.RecipientsOf(grades), options).Run();
    }
}
