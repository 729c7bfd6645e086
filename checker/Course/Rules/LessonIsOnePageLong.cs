namespace Checker.Course.Rules;

/// <summary>One idea fits 150 lines, and takes 60 to be shown in both languages with its price.</summary>
internal sealed class LessonIsOnePageLong : ICourseRule
{
    private const int Least = 60;
    private const int Most = 150;

    public IEnumerable<Defect> Check(Curriculum curriculum)
    {
        foreach (var lesson in curriculum.Pairs.Select(pair => pair.Lesson))
        {
            var lines = File.ReadLines(Path.Combine(curriculum.Root, lesson.File)).Count();
            if (lines < Least)
                yield return new Defect(lesson.File, 0, $"the lesson has {lines} lines; tell its one idea in {Least} to {Most}");
            else if (lines > Most)
                yield return new Defect(lesson.File, 0, $"the lesson has {lines} lines; keep one idea of it, in {Least} to {Most}");
        }
    }
}
