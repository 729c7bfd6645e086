using Checker.Course.Results;

namespace Checker.Course.Explanations;

/// <summary><c>.check/explanations/</c>: one file for each exercise that was explained. Files are replaced whole, and what cannot be read is kept aside.</summary>
/// <param name="root">The folder of <c>Course.sln</c>.</param>
public sealed class ExplanationsFolder(string root)
{
    /// <summary>Relative to the root.</summary>
    public const string Name = ".check/explanations";

    /// <summary>Format 1 is the first: to change it, add a step and raise <see cref="ExerciseExplanation.CurrentFormat"/>.</summary>
    private static readonly Migrations Steps = new();

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What is known of the exercise, and what the user should be told.</summary>
    /// <exception cref="ResultsException">The system does not let us.</exception>
    public (ExerciseExplanation Explanation, IReadOnlyList<string> Notices) Load(Exercise exercise)
    {
        var file = FileOf(exercise.Id);
        try
        {
            return (file.Read() ?? ExerciseExplanation.OfNothing(exercise.Id), []);
        }
        catch (UnreadableException)
        {
            // Asked again, alone: another check may have replaced it or set it aside meanwhile.
            using var _ = ResultsLock.Wait(root, Patience);
            return LoadAlone(file, exercise.Id);
        }
    }

    /// <exception cref="ResultsException">The system does not let us; what was there is unharmed.</exception>
    public void Save(ExerciseExplanation explanation)
    {
        using var _ = ResultsLock.Wait(root, Patience);
        FileOf(explanation.Id).Write(explanation);
    }

    private static (ExerciseExplanation Explanation, IReadOnlyList<string> Notices) LoadAlone(StoredFile<ExerciseExplanation> file, ExerciseId id)
    {
        try
        {
            return (file.Read() ?? ExerciseExplanation.OfNothing(id), []);
        }
        catch (UnreadableException problem)
        {
            return (ExerciseExplanation.OfNothing(id), [file.SetAside(problem.Message, "it is measured anew when you ask")]);
        }
    }

    private StoredFile<ExerciseExplanation> FileOf(ExerciseId id) => new(root, Name, id, Steps);
}
