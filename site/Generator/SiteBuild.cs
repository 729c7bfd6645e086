using Checker.Course;

namespace Site.Generator;

/// <summary>What a build came to. With a defect nothing was written, and the pages of the build before stand.</summary>
/// <param name="Pages">Addresses relative to the output folder, in the order of reading.</param>
/// <param name="Defects">In the order of files and lines.</param>
public sealed record SiteBuild(IReadOnlyList<string> Pages, IReadOnlyList<Defect> Defects)
{
    public bool Succeeded => Defects.Count == 0;

    /// <exception cref="CourseException">There is a defect.</exception>
    public SiteBuild OrThrow() => Succeeded ? this : throw new CourseException(Defects);
}
