using Checker.Course;
using Checker.Grading.Building;
using Checker.Grading.Working;

namespace Checker.Grading.Audits;

/// <summary>
/// What a judge outside the learner's process does: the same seeds give the same answers in another process. So every answer
/// serialises, and a trial needs nothing but its seed and size.
/// </summary>
internal static class AnswersAudit
{
    private static readonly (ulong Seed, int Size)[] Requests = [(11, 1), (12, 100), (13, 1_000), (14, 1_000), (15, 2_000)];

    /// <summary>Asks the solution, which has been built, twice: what it answers is what a judge will expect.</summary>
    public static async Task<Defect?> CompareAsync(string root, Exercise exercise, CancellationToken cancel)
    {
        var assembly = SliceCompiler.AssemblyOf(root, exercise, Answer.Solution(exercise));
        try
        {
            return Compare(exercise, await AnswersOfAsync(assembly, cancel), await AnswersOfAsync(assembly, cancel));
        }
        catch (InvalidOperationException ended)
        {
            return new Defect(exercise.Folder, 0, $"the solution does not answer a judge in another process: {ended.Message}");
        }
    }

    private static Defect? Compare(Exercise exercise, IReadOnlyList<ServedAnswer> first, IReadOnlyList<ServedAnswer> second) =>
        first.Zip(second).FirstOrDefault(pair => !pair.First.Agrees(pair.Second)) is ({ } one, { } other)
            ? new Defect(exercise.Folder, 0, $"the solution gives {one.Trial} two answers for seed {one.Seed} and size {one.Size}: {one.Shown} and {other.Shown}; an answer depends on seed and size alone")
            : null;

    private static async Task<IReadOnlyList<ServedAnswer>> AnswersOfAsync(string assembly, CancellationToken cancel)
    {
        using var service = TrialServer.Start(assembly);
        var served = new List<ServedAnswer>();
        foreach (var trial in await service.TrialsAsync(cancel))
        {
            foreach (var (seed, size) in Requests)
                served.Add(await service.AskAsync(trial, seed, size, cancel));
        }

        return served;
    }
}
