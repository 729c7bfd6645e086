namespace Checker.Course.Reading;

/// <summary>Collects what is wrong, from any thread, so that an author sees all of it at once.</summary>
internal sealed class DefectList
{
    private readonly List<Defect> _defects = [];

    public void Add(string file, int line, string message)
    {
        lock (_defects)
            _defects.Add(new Defect(file, line, message));
    }

    /// <exception cref="CourseException">When anything was added.</exception>
    public void ThrowIfAny()
    {
        if (_defects.Count > 0)
            throw new CourseException([.. _defects.OrderBy(defect => defect.File, StringComparer.Ordinal).ThenBy(defect => defect.Line)]);
    }
}
