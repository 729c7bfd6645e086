namespace Checker.Classroom.Exporting.Gradebooks;

public enum FillNoticeKind
{
    /// <summary>A student of the file handed nothing in, or it has no grade yet.</summary>
    RowWithoutGrade,

    /// <summary>The file has no row for a graded student.</summary>
    GradeWithoutRow,

    /// <summary>A row or a grade could be of several students.</summary>
    Ambiguous,

    /// <summary>A person has to look at the grade first.</summary>
    Unmoderated,

    /// <summary>The file does not take a grade there: the student is excused, say.</summary>
    Closed,

    /// <summary>There are words of the teacher's in the place of ours.</summary>
    CommentKept,

    /// <summary>The file does not say what its column's points are out of.</summary>
    UnknownMaximum,
}
