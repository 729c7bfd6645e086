namespace Checker.Course.Results;

/// <summary>Verdicts over the curriculum.</summary>
/// <param name="Standings">One for each exercise, in the curriculum's order.</param>
/// <param name="Notices">What the user should be told about files that could not be read.</param>
public sealed record Progress(Curriculum Curriculum, IReadOnlyList<Standing> Standings, IReadOnlyList<string> Notices)
{
    /// <summary>Exercises that ever passed: nobody loses one by trying further.</summary>
    public int Passed => Standings.Count(standing => standing.Result.HasPassed);

    /// <summary>How many of them passed with an older version of the exercise or of the tool, and are to be checked again.</summary>
    public int Outdated => Standings.Count(standing => standing.IsOutdated);

    /// <summary>
    /// What to work on: the first exercise that never passed; if all did, the first that does not pass today; null when the course is done.
    /// A lesson needs only lessons before it, which loading makes sure of, so the order alone respects its needs.
    /// </summary>
    public Exercise? Next =>
        (Standings.FirstOrDefault(standing => !standing.Result.HasPassed) ?? Standings.FirstOrDefault(standing => !standing.IsPassed))?.Exercise;

    /// <param name="tool">The name and version of the tool that grades now, as <see cref="Attempt.Tool"/> has it.</param>
    public static Progress Load(Curriculum curriculum, string tool)
    {
        var results = new ResultsFolder(curriculum.Root);
        var starters = StartersLock.Read(curriculum.Root);
        var stored = curriculum.Exercises.Select(exercise => (Exercise: exercise, Stored: results.Load(exercise))).ToList();
        return new Progress(
            curriculum,
            [.. stored.Select(each => Standing.Of(curriculum.Root, each.Exercise, each.Stored.Result, starters, tool))],
            [.. stored.SelectMany(each => each.Stored.Notices)]);
    }

    /// <exception cref="KeyNotFoundException">The curriculum has no such exercise.</exception>
    public Standing Of(ExerciseId id) => Standings.FirstOrDefault(standing => standing.Exercise.Id == id)
        ?? throw new KeyNotFoundException($"the curriculum has no exercise {id}");
}
