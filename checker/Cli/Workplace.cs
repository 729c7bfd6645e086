using Checker.Course;
using Checker.Course.Results;
using Checker.Grading;

namespace Checker.Cli;

/// <summary>The checkout that a command works in: its curriculum, and what is known of the learner's progress.</summary>
internal sealed class Workplace
{
    private readonly ResultsFolder _results;
    private readonly StartersLock _starters;

    private Workplace(Curriculum curriculum)
    {
        Curriculum = curriculum;
        _results = new ResultsFolder(curriculum.Root);
        _starters = StartersLock.Read(curriculum.Root);
    }

    public Curriculum Curriculum { get; }

    public string Root => Curriculum.Root;

    /// <summary>Read anew at each call, since grading changes it.</summary>
    public Progress Progress => Progress.Load(Curriculum, Grader.Tool);

    /// <summary>Opens the course in a folder, and tells of results that had to be set aside.</summary>
    /// <exception cref="CourseException">The course cannot be read.</exception>
    public static Workplace Open(string root, Screen screen)
    {
        var workplace = new Workplace(Curriculum.Load(root));
        foreach (var notice in workplace.Progress.Notices)
            screen.Error(notice);
        return workplace;
    }

    /// <summary>The top folder of the checkout around <paramref name="folder"/>; where there is none, of the one around <paramref name="home"/>.</summary>
    /// <exception cref="UsageException">Neither is in a checkout of the course.</exception>
    public static string FindRoot(string folder, string? home) => RootAbove(folder) ?? (home is null ? null : RootAbove(home))
        ?? throw new UsageException($"{folder} is not in a checkout of the course: no folder above it has {StartersLock.File}. Go to your clone and try again, or name a course with --course");

    /// <summary>The checkout's top folder; null where the folder is in no checkout.</summary>
    private static string? RootAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, StartersLock.File)))
                return at.FullName;
        }

        return null;
    }

    /// <summary>Whether every starter of the exercise is, at this moment, as it was given.</summary>
    public bool IsUntouched(Exercise exercise) => _starters.IsUntouched(Root, exercise.Id);

    public string GivenBlob(Exercise exercise) =>
        _starters.Starters.First(starter => starter.Path == $"{exercise.Id}/{exercise.Starters[0]}").BlobId;

    /// <summary>The exercise that the words name, or the next one when there are none.</summary>
    /// <exception cref="UnknownExerciseException">None or several are meant.</exception>
    public Exercise Find(string? words) =>
        words is not null ? Curriculum.Find(words)
        : Progress.Next ?? throw new UsageException("every exercise is passed; name the one you mean, such as 03-generators/1-rms-delay");

    /// <summary>Keeps one more attempt, with the figures that it is compared with.</summary>
    public Result Record(Exercise exercise, Attempt attempt)
    {
        var reference = FiguresFile.Load(Root, exercise);
        return Keep(exercise, result => result.With(attempt) with { Reference = reference });
    }

    public Result Keep(Exercise exercise, Func<Result, Result> change) => _results.Update(exercise, change).Result;
}
