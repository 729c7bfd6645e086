namespace Checker.Course;

/// <summary>The course cannot be read; every defect found is listed.</summary>
public sealed class CourseException(IReadOnlyList<Defect> defects)
    : Exception(string.Join('\n', defects))
{
    public IReadOnlyList<Defect> Defects { get; } = defects;
}
