namespace Checker.Course.Rules;

/// <summary>What <c>./check audit</c> asks of the files before it builds anything.</summary>
public static class CourseRules
{
    private static readonly ICourseRule[] All =
    [
        new LessonIsOnePageLong(),
        new LessonShowsSnippets(),
        new LessonQuotesMeasuredNumbers(),
        new TitlesAreUnique(),
        new TablesNameTheirColumns(),
        new HintsLeadInThreeStages(),
        new ExerciseHasNoStrayFile(),
        new ExerciseHasWrongVariants(),
        new WrongVariantIsItsOwn(),
        new SolutionHoldsStartersAndReason(),
        new SolutionDiffersFromStarter(),
        new DeletionSolvesTheExercise(),
        new LockIsCurrent(),
        new NothingIsLeftToWrite(),
    ];

    /// <summary>Every breach, sorted by file and line. None means that these rules are kept.</summary>
    public static IReadOnlyList<Defect> Check(Curriculum curriculum) =>
    [
        .. All.SelectMany(rule => rule.Check(curriculum))
            .OrderBy(defect => defect.File, StringComparer.Ordinal)
            .ThenBy(defect => defect.Line),
    ];
}
