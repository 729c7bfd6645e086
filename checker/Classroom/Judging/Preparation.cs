using Checker.Classroom.Compiling;
using Checker.Classroom.Policies;
using Checker.Classroom.Sandboxes;
using Checker.Course;

namespace Checker.Classroom.Judging;

/// <summary>Makes the judge ready for exercises: compiles starter and solution, starts the solution, and runs its tests where that has not been done.</summary>
internal sealed class Preparation(string root, StartersLock starters, Jails jails, CompileWorker compiler)
{
    private const ulong ReferenceSeed = 20_010_911;

    /// <param name="known">How the solution did when the manifest was planned; null runs it now.</param>
    /// <exception cref="ClassroomException">The solution is missing, or does not pass here.</exception>
    /// <exception cref="SandboxException">The sandbox does not work.</exception>
    public async Task<Rubric> PrepareAsync(Exercise exercise, ReferenceRun? known, CancellationToken cancel)
    {
        var starter = await CompileAsync(exercise, exercise.Folder, cancel);
        var solution = await CompileAsync(exercise, exercise.SolutionFolder, cancel);
        var folder = jails.Folders.Take(solution.Compiled.Assembly!, solution.Compiled.Symbols!);
        try
        {
            var reference = known ?? await RunAsync(exercise, folder, cancel);
            return new Rubric(
                exercise, GivenOf(exercise), starters.Starters.Where(each => each.Path.StartsWith($"{exercise.Id}/", StringComparison.Ordinal)).ToDictionary(each => Path.GetFileName(each.Path), each => each.BlobId),
                new CodePolicy([starter.Compiled.Facts!, solution.Compiled.Facts!], [.. starter.Texts.Values, .. solution.Texts.Values]),
                reference, await StartAsync(exercise, folder, cancel));
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private async Task<Expectations> StartAsync(Exercise exercise, AttemptFolder folder, CancellationToken cancel)
    {
        var program = new JailedProgram(jails.StartSolution(folder));
        try
        {
            return new Expectations(exercise.Id, folder, await TrialsOf(program, exercise, cancel), program);
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    private static async Task<IReadOnlyList<string>> TrialsOf(JailedProgram program, Exercise exercise, CancellationToken cancel) =>
        await program.TrialsAsync(cancel) ?? throw SandboxException.ForStart($"the solution of {exercise.Id}", (await program.WaitAsync(cancel)).Errors.Trim());

    private async Task<(Compiled Compiled, IReadOnlyDictionary<string, string> Texts)> CompileAsync(Exercise exercise, string folder, CancellationToken cancel)
    {
        var texts = exercise.Starters.ToDictionary(name => name, name => TextOf(exercise, Path.Combine(root, folder, name)));
        var (compiled, ended) = await compiler.CompileAsync(new CompileRequest(GivenOf(exercise), texts), cancel);
        return compiled is { Errors.Count: 0 }
            ? (compiled, texts)
            : throw ClassroomException.ForReference(exercise.Id.ToString(), ended ?? string.Join('\n', compiled!.Errors));
    }

    private static string TextOf(Exercise exercise, string path) =>
        File.Exists(path) ? File.ReadAllText(path) : throw ClassroomException.ForNoSolution(exercise.Id.ToString());

    private IReadOnlyList<string> GivenOf(Exercise exercise) => [.. exercise.Given.Select(name => Path.Combine(root, exercise.Folder, name))];

    private async Task<ReferenceRun> RunAsync(Exercise exercise, AttemptFolder folder, CancellationToken cancel)
    {
        await using var program = new JailedProgram(jails.StartSubmission(folder, ReferenceSeed, reference: null));
        await TrialsOf(program, exercise, cancel);
        var run = await program.TestAsync(cancel);
        var journal = run.Journal;
        var failed = journal.Tests.FirstOrDefault(test => test.Outcome != Course.Results.TestOutcome.Passed);
        if (!journal.IsFinished || failed is not null)
            throw ClassroomException.ForReference(exercise.Id.ToString(), failed?.Message ?? run.End?.Errors.Trim() ?? "its tests did not come to an end");
        return new ReferenceRun(exercise.Id, journal.Tests, journal.Figures) { Seconds = TimeAllowed.SecondsFor(run.Cpu) };
    }
}
