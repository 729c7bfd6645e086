namespace Checker.Classroom.Exporting;

/// <summary>Grades that cannot be written in the form that was asked for, and why; nothing was written.</summary>
public sealed class ExportException : Exception
{
    private ExportException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    internal static ExportException ForReading(string path, Exception cause) => new(
        $"{path} could not be read: {cause.Message} Allow reading it, then export again.", cause);

    internal static ExportException ForWriting(string path, Exception cause) => new(
        $"{path} could not be written: {cause.Message} Make room on the disk and allow writing there, then export again.", cause);

    internal static ExportException ForTwice(string student, IReadOnlyList<string> submissions) => new(
        $"{student} has several grades, of {string.Join(" and ", submissions)}. Bring them together by ./check class merge, which keeps one and sets the others aside.");

    internal static ExportException ForTwoGrades(string student, IReadOnlyList<string> submissions) => new(
        $"{student} would get several grades, of {string.Join(" and ", submissions)}. Leave the student in one group only, or take out the grade that does not count.");

    internal static ExportException ForGroups(string student, IReadOnlyList<string> groups) => new(
        $"the submission of {student} may be of several groups: {string.Join(", ", groups.Select(group => $"'{group}'"))}. Give the group that is meant the name '{student}', or leave one.");

    internal static ExportException ForMember(int line, string group) => new(
        $"line {line}: a row of the group '{group}' names no student. Fill in one of its columns, or take it out.");

    internal static ExportException ForFolderName(string name) => new(
        $"the submission '{name}' has a name that cannot be a file's. Rename it where the submissions lie, and grade it again.");

    internal static ExportException ForOpenQuote(int line) => new(
        $"line {line}: a quotation mark opens a cell and none closes it. Export the file again.");

    internal static ExportException ForLetters(string text, string encoding) => new(
        $"'{text}' has letters that the file's encoding, {encoding}, has not. Save the file as UTF-8, then export again.");

    internal static ExportException ForColumn(string wanted, IEnumerable<string> columns) => new(
        $"the file has no column {wanted}. It has: {string.Join(", ", columns.Select(column => $"'{column}'"))}. Name one of them.");

    internal static ExportException ForColumns(string wanted, IEnumerable<string> columns) => new(
        $"several columns are called {wanted}: {string.Join(", ", columns.Select(column => $"'{column}'"))}. Name one by its whole heading or its id.");

    internal static ExportException ForColumnWithoutPoints(string column, string instead) => new(
        $"the column '{column}' takes no points: {instead}. Name another column.");

    internal static ExportException ForMaximum(string student, int maxScore, string columnMax) => new(
        $"the grade of {student} is out of {maxScore} and the column out of {columnMax}. Change one of them, or add --scale to convert the scores.");

    internal static ExportException ForParticipant(int line, string student) => new(
        $"line {line}: {student} has no number of a participant, by which Moodle finds whose a feedback file is. Export the worksheet again, with its column of identifiers as it is.");

    internal static ExportException ForScale(string why) => new($"--scale cannot convert the scores: {why}. Leave it out.");

    internal static ExportException ForRun(string variable) => new(
        $"the environment has no {variable}, which Classroom 50 gives to a grader. Run this as its grader, or set the variable.");

    internal static ExportException ForTag(string tag) => new($"SUBMISSION_TAG is '{tag}', and a submission's tag begins with submit/. Run this as Classroom 50's grader.");
}
