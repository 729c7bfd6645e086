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

    /// <summary>Opens the checkout around <paramref name="folder"/>, and tells of results that had to be set aside.</summary>
    /// <exception cref="UsageException">The folder is in no checkout of the course.</exception>
    public static Workplace Open(string folder, Screen screen)
    {
        var workplace = new Workplace(Curriculum.Load(FindRoot(folder)));
        foreach (var notice in workplace.Progress.Notices)
            screen.Error(notice);
        return workplace;
    }

    /// <summary>The checkout's top folder.</summary>
    /// <exception cref="UsageException">The folder is in no checkout of the course.</exception>
    public static string FindRoot(string folder) => RootAbove(folder)
        ?? throw new UsageException($"{folder} is not in a checkout of the course: no folder above it has {StartersLock.File}. Go to your clone and try again");

    /// <summary>The checkout's top folder; null where the folder is in no checkout.</summary>
    public static string? RootAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, StartersLock.File)))
                return at.FullName;
        }

        return null;
    }

    public string GivenBlob(Exercise exercise) =>
        _starters.Starters.First(starter => starter.Path == $"{exercise.Id}/{exercise.Starters[0]}").BlobId;

    /// <summary>The exercise that the words name, or the next one when there are none.</summary>
    /// <exception cref="UnknownExerciseException">None or several are meant.</exception>
    public Exercise Find(string? words) =>
        words is not null ? Curriculum.Find(words)
        : Progress.Next ?? throw new UsageException("every exercise is passed; name the one you mean, such as 03-generators/1-rms-delay");

    public Result Keep(Exercise exercise, Func<Result, Result> change) => _results.Update(exercise, change).Result;
}
