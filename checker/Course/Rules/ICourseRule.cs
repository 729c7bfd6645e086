namespace Checker.Course.Rules;

/// <summary>Something that a sound course keeps to, beyond being readable; asked of the files alone, without a build.</summary>
internal interface ICourseRule
{
    IEnumerable<Defect> Check(Curriculum curriculum);
}
