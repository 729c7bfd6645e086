using Checker.Course;
using Checker.Course.Results;
using Site.Generator.Dialect;
using Site.Theme;

namespace Site.Generator.Pages;

/// <summary>What starter and solution were measured to take.</summary>
internal static class ExerciseFigures
{
    /// <summary>From the learner's own result; who has not begun has the course's, and sees what there is to gain.</summary>
    public static Reference? Of(Learning learning, Exercise exercise, PageText page)
    {
        if (learning.ResultOf(exercise.Id)?.Reference is { } measured)
            return measured;
        try
        {
            return FiguresFile.Load(learning.Curriculum.Root, exercise);
        }
        catch (CourseException damaged)
        {
            page.Defects.AddRange(damaged.Defects);
            return null;
        }
    }
}
