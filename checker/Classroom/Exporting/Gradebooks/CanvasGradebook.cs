using System.Globalization;
using System.Text.RegularExpressions;
using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>Canvas's export of a gradebook. A row whose ID is no number, such as that of the points possible, is none of a student and stays as it is.</summary>
public static partial class CanvasGradebook
{
    /// <param name="assignment">The assignment's number, its name, or the whole heading: <c>Week 3 (1234)</c>.</param>
    /// <exception cref="ExportException">The file has no such column, or several, or it is none for points.</exception>
    public static Gradebook Parse(byte[] content, string assignment)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(assignment);
        var text = CsvText.Of(content);
        var id = text.Find("ID");
        var column = ColumnOf(text, assignment);
        var max = MaxOf(text, column);
        return new Gradebook(text, [.. text.Rows.Skip(1).Where(row => IsNumber(row[id])).Select(row => RowOf(text, row, column, max))]);
    }

    private static GradebookRow RowOf(CsvText text, CsvRow row, int column, string max)
    {
        var cell = column < row.Cells.Count ? row.Cells[column] : null;
        return new GradebookRow(row.Line, NameOf(text, row), [.. KeysOf(text, row)], cell, max, Closed: cell?.Value.Trim() switch
        {
            "EX" => "the student is excused",
            "N/A" => "the assignment is not assigned to the student",
            _ => null,
        });
    }

    private static IEnumerable<StudentKey> KeysOf(CsvText text, CsvRow row)
    {
        yield return StudentKey.Of(StudentKeyKind.Canvas, Cell("ID"));
        foreach (var name in new[] { Cell("SIS Login ID"), Cell("SIS User ID") }.Where(name => name.Length > 0))
        {
            yield return StudentKey.Of(StudentKeyKind.Username, name);
            if (name.Contains('@', StringComparison.Ordinal))
                yield return StudentKey.Of(StudentKeyKind.Email, name);
        }

        string Cell(string heading) => row[text.IndexOf(heading)].Trim();
    }

    /// <summary>Canvas can export the two names apart.</summary>
    private static string NameOf(CsvText text, CsvRow row) => text.IndexOf("Student") is var name and >= 0
        ? row[name].Trim()
        : string.Join(", ", new[] { row[text.IndexOf("LastName")].Trim(), row[text.IndexOf("FirstName")].Trim() }.Where(part => part.Length > 0));

    /// <summary>The whole heading is tried first, then the number, then the name: an assignment may be called 7, and the seventh something else.</summary>
    private static int ColumnOf(CsvText text, string assignment)
    {
        var headings = text.Head.Index().Select(column => (column.Index, Heading: column.Item.Trim(), Parts: TitleWithId().Match(column.Item.Trim()))).Where(column => column.Parts.Success).ToList();
        var wanted = assignment.Trim();
        foreach (var isWanted in new Func<string, Match, bool>[]
                 {
                     (heading, _) => heading == wanted,
                     (_, parts) => parts.Groups["id"].Value == wanted,
                     (_, parts) => string.Equals(parts.Groups["title"].Value, wanted, StringComparison.OrdinalIgnoreCase),
                 })
        {
            var found = headings.FindAll(column => isWanted(column.Heading, column.Parts));
            if (found.Count > 1)
                throw ExportException.ForColumns($"'{wanted}'", found.Select(column => column.Heading));
            if (found.Count == 1)
                return found[0].Index;
        }

        throw ExportException.ForColumn($"of the assignment '{wanted}'", headings.Count > 0 ? headings.Select(column => column.Heading) : text.Head);
    }

    private static string MaxOf(CsvText text, int column)
    {
        var row = text.Rows.Skip(1).FirstOrDefault(row => row.Cells.Any(cell => cell.Value.Trim() == "Points Possible"));
        var max = row?[column] ?? "";
        return Points.Parse(max) is not null
            ? max
            : throw ExportException.ForColumnWithoutPoints(text.Head[column].Trim(), row is null ? "the file has no row 'Points Possible'" : $"its points possible are '{max.Trim()}'");
    }

    private static bool IsNumber(string id) => long.TryParse(id.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex(@"^(?<title>.*) \((?<id>\d+)\)$", RegexOptions.Singleline)]
    private static partial Regex TitleWithId();
}
