namespace Checker.Course.Results;

/// <summary><c>.check/results/</c>: one file for each exercise. Nothing in it is ever lost: files are replaced whole, and what cannot be read is kept aside.</summary>
/// <param name="root">The folder of <c>Course.sln</c>.</param>
public sealed class ResultsFolder(string root)
{
    /// <summary>Relative to the root.</summary>
    public const string Name = ".check/results";

    internal Migrations Migrations { get; init; } = Migrations.All;

    /// <summary>How long to wait for another process that writes.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The exercise's result; if it has none, that of its former ids; if they have none, <see cref="Result.OfNothing"/>.</summary>
    /// <exception cref="ResultsException">The system does not let us.</exception>
    public StoredResult Load(Exercise exercise)
    {
        try
        {
            return StoredOf(exercise, file => file.Read(), []);
        }
        catch (UnreadableException)
        {
            // Asked again, alone: only who holds the lock may set a file aside, and meanwhile another check may have replaced it.
            using var _ = ResultsLock.Wait(root, Patience);
            return LoadAlone(exercise);
        }
    }

    /// <summary>Replaces the exercise's result. To change what is there, use <see cref="Update"/>: another check may have written meanwhile.</summary>
    /// <exception cref="ResultsException">The system does not let us; what was there is unharmed.</exception>
    public void Save(Result result)
    {
        using var _ = ResultsLock.Wait(root, Patience);
        FileOf(result.Id).Write(result);
    }

    /// <summary>Loads, changes and saves, with every other check kept waiting.</summary>
    /// <exception cref="ResultsException">The system does not let us; what was there is unharmed.</exception>
    public StoredResult Update(Exercise exercise, Func<Result, Result> change)
    {
        using var _ = ResultsLock.Wait(root, Patience);
        var before = LoadAlone(exercise);
        var after = change(before.Result);
        FileOf(exercise.Id).Write(after);
        return before with { Result = after };
    }

    private StoredResult LoadAlone(Exercise exercise)
    {
        var notices = new List<string>();
        return StoredOf(exercise, ReadOrSetAside, notices);

        Result? ReadOrSetAside(StoredFile<Result> file)
        {
            try
            {
                return file.Read();
            }
            catch (UnreadableException problem)
            {
                notices.Add(file.SetAside(problem.Message, "the exercise begins anew"));
                return null;
            }
        }
    }

    private StoredResult StoredOf(Exercise exercise, Func<StoredFile<Result>, Result?> read, IReadOnlyList<string> notices)
    {
        var result = exercise.Formerly.Prepend(exercise.Id).Select(FileOf).Select(read).FirstOrDefault(found => found is not null);
        return new StoredResult(result is null ? Result.OfNothing(exercise.Id) : result with { Id = exercise.Id }, notices);
    }

    private StoredFile<Result> FileOf(ExerciseId id) => new(root, Name, id, Migrations);
}
