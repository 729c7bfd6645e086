namespace Checker.Classroom.Exporting.Gradebooks;

internal enum StudentKeyKind
{
    /// <summary>Canvas's number of the user.</summary>
    Canvas,

    /// <summary>The participant's number in one Moodle assignment, which is no number of the user.</summary>
    Moodle,

    Email,

    /// <summary>Of the school: a login, or the number of a student.</summary>
    Username,
}
