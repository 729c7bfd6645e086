namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>One of the names by which a gradebook may know a student. Two are the same whatever their case: addresses and user names are.</summary>
internal readonly record struct StudentKey(StudentKeyKind Kind, string Value)
{
    private const string Canvas = "canvas-";
    private const string Moodle = "moodle-";

    public static StudentKey Of(StudentKeyKind kind, string value) => new(kind, value.Trim().ToLowerInvariant());

    /// <summary>What a submission's own key says. An address may be a login, too.</summary>
    public static IEnumerable<StudentKey> OfStudent(string student)
    {
        if (IdAfter(Canvas, student) is { } canvas)
            return [Of(StudentKeyKind.Canvas, canvas)];
        if (IdAfter(Moodle, student) is { } moodle)
            return [Of(StudentKeyKind.Moodle, moodle)];
        return student.Contains('@', StringComparison.Ordinal)
            ? [Of(StudentKeyKind.Email, student), Of(StudentKeyKind.Username, student)]
            : [Of(StudentKeyKind.Username, student)];
    }

    private static string? IdAfter(string prefix, string student) =>
        student.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && student.Length > prefix.Length && student.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0
            ? student[prefix.Length..]
            : null;
}
