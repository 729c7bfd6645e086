namespace Checker.Classroom.Exporting.Gradebooks;

/// <param name="Line">Of the file, from 1; null for what is not in it.</param>
/// <param name="Student">As the file or the submission spells the student; empty where the whole file is meant.</param>
public sealed record FillNotice(FillNoticeKind Kind, int? Line, string Student, string Message)
{
    public override string ToString() =>
        string.Concat(Line is { } line ? $"line {line}: " : "", Student.Length > 0 ? $"{Student}: " : "", Message);
}
