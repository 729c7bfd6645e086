using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>One filling of one file. A grade goes into a row only where neither could belong to another.</summary>
internal sealed class Filling(Gradebook gradebook, IReadOnlyList<Recipient> recipients, FillOptions options)
{
    private readonly Dictionary<CsvCell, string> _replacements = [];
    private readonly List<FilledCell> _filled = [];
    private readonly List<FillNotice> _notices = [];
    private readonly List<(GradebookRow Row, Grade Grade)> _graded = [];

    public FilledGradebook Run()
    {
        var matches = Matches();
        var rowsOf = matches.ToLookup(match => match.Recipient, match => match.Row);
        var recipientsOf = matches.ToLookup(match => match.Row, match => match.Recipient);
        foreach (var row in gradebook.Rows)
        {
            if (recipientsOf[row].ToList() is not [var recipient])
                NoteRow(row, [.. recipientsOf[row]]);
            else if (rowsOf[recipient].Count() == 1)
                Fill(row, recipient);
        }

        foreach (var recipient in recipients)
            NoteGrade(recipient, [.. rowsOf[recipient]]);
        return new FilledGradebook(gradebook.Text.With(_replacements), _filled, _notices) { Graded = _graded };
    }

    private List<(Recipient Recipient, GradebookRow Row)> Matches()
    {
        var rows = gradebook.Rows.SelectMany(row => row.Keys.Distinct().Select(key => (key, row))).ToLookup(each => each.key, each => each.row);
        return [.. recipients.SelectMany(recipient => (recipient.Keys ?? []).SelectMany(key => rows[key]).Distinct().Where(row => !IsOther(recipient, row)).Select(row => (recipient, row)))];
    }

    /// <summary>Moodle counts groups and participants apart, so that a group may have a student's number; the names tell.</summary>
    private bool IsOther(Recipient recipient, GradebookRow row)
    {
        if (recipient.Group is not null || row.Name is not { } inFile || recipient.Name is not { } handedIn || BareName.MayBeSame(inFile, handedIn)
            || !StudentKey.OfStudent(recipient.Student).Any(key => key.Kind == StudentKeyKind.Moodle && row.Keys.Contains(key)))
            return false;
        Note(FillNoticeKind.Ambiguous, row.Line, recipient.Student, $"is '{handedIn}' in what was handed in and '{inFile}' in the file; the row stays as it is. If it is a group, --groups can say who is in it");
        return true;
    }

    private void NoteRow(GradebookRow row, IReadOnlyList<Recipient> candidates)
    {
        if (candidates.Count == 0)
            Note(FillNoticeKind.RowWithoutGrade, row.Line, row.Student, "has no grade; the row stays as it is");
        else
            Note(FillNoticeKind.Ambiguous, row.Line, row.Student, $"the grades of {Listed(candidates.Select(recipient => recipient.Student))} match this row; it stays as it is. A roster can tell them apart");
    }

    private void NoteGrade(Recipient recipient, IReadOnlyList<GradebookRow> rows)
    {
        var student = recipient.Student;
        if (recipient.Keys is null)
            Note(FillNoticeKind.Ambiguous, null, student, "the roster has several rows for this student; leave one");
        else if (rows.Count == 0)
            Note(FillNoticeKind.GradeWithoutRow, null, student, "the file has no row for this student; a roster can say which is meant");
        else if (rows.Count > 1)
            Note(FillNoticeKind.Ambiguous, null, student, $"the lines {Listed(rows.Select(row => $"{row.Line}"))} match this grade; they stay as they are. A roster can tell them apart");
    }

    private void Fill(GradebookRow row, Recipient recipient)
    {
        var (grade, student) = (recipient.Grade, recipient.Student);
        if (!options.IncludeUnmoderated && ModerationCase.Of(grade).Any())
        {
            Note(FillNoticeKind.Unmoderated, row.Line, student, $"waits for a person to look at it, see {ModerationTable.FileName}; the row stays as it is");
        }
        else if (row is { Closed: null, Grade: { } cell })
        {
            Replace(cell, student, row.Line, PointsFor(row, recipient));
            Comment(row, recipient);
            _graded.Add((row, grade));
        }
        else
        {
            var because = row.Grade is null ? "the row ends before the column" : row.Closed;
            Note(FillNoticeKind.Closed, row.Line, student, $"{because}; the row stays as it is");
        }
    }

    private string PointsFor(GradebookRow row, Recipient recipient)
    {
        var grade = recipient.Grade;
        if (row.Max is null)
        {
            if (options.Scale)
                throw ExportException.ForScale("the file does not say what its column is out of");
            if (!_notices.Exists(notice => notice.Kind == FillNoticeKind.UnknownMaximum))
                Note(FillNoticeKind.UnknownMaximum, null, "", $"the file does not say what its column is out of; the scores are out of {grade.MaxScore}");
            return Points.Write(grade.Score, row.Max);
        }

        if (Points.Parse(row.Max) is not { } max || max == grade.MaxScore)
            return Points.Write(grade.Score, row.Max);
        if (!options.Scale)
            throw ExportException.ForMaximum(recipient.Student, grade.MaxScore, row.Max.Trim());
        return grade.MaxScore > 0 ? Points.Write(grade.Score * max / grade.MaxScore, row.Max) : throw ExportException.ForScale("they are out of 0");
    }

    private void Replace(CsvCell cell, string student, int line, string points)
    {
        // 8.00 says what 8 says: a cell that is right stays to the byte.
        if (Points.Parse(cell.Value) is { } before && before == Points.Parse(points))
        {
            _filled.Add(new FilledCell(line, student, cell.Value, cell.Value));
            return;
        }

        _replacements[cell] = points;
        _filled.Add(new FilledCell(line, student, cell.Value, points));
    }

    private void Comment(GradebookRow row, Recipient recipient)
    {
        if (row.Comment is not { } cell)
            return;
        var comment = FeedbackComment.Of(recipient.Grade);
        if (string.IsNullOrWhiteSpace(cell.Value))
            _replacements[cell] = comment;
        else if (cell.Value != comment)
            Note(FillNoticeKind.CommentKept, row.Line, recipient.Student, "the feedback has words already, and they stay");
    }

    private void Note(FillNoticeKind kind, int? line, string student, string message) => _notices.Add(new FillNotice(kind, line, student, message));

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words);
}
