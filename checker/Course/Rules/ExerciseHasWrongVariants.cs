namespace Checker.Course.Rules;

/// <summary>A tempting and a cheating answer at least: without them nobody knows that the tests catch any.</summary>
internal sealed class ExerciseHasWrongVariants : ICourseRule
{
    private const int Least = 2;

    public IEnumerable<Defect> Check(Curriculum curriculum) => curriculum.Exercises
        .Where(exercise => exercise.Wrong.Count < Least)
        .Select(exercise => new Defect(
            $"{exercise.Folder}/wrong", 0, $"the folder has {exercise.Wrong.Count} of {Least} wrong answers; write a tempting one and a cheating one"));
}
