using Checker.Course;
using Checker.Grading.Benching;
using Checker.Grading.Building;

namespace Checker.Grading;

/// <summary>
/// Starter, solution and peers of one exercise side by side, one after the other, in processes of their own and with the same input. Shown, never graded.
/// </summary>
/// <param name="size">Items of input; null for each trial's own size.</param>
/// <param name="progress">Gets a line before each piece of work.</param>
public sealed class ExerciseBench(string root, Exercise exercise, int? size, Action<string> progress)
{
    /// <summary>What the solution is called among the versions.</summary>
    public const string Solution = "solution";

    /// <summary>Every version of every trial, the trials by name: starter, solution, peers.</summary>
    /// <exception cref="GradingException">The projects do not build at all, or the solution does not run.</exception>
    public async Task<IReadOnlyList<Benched>> RunAsync(CancellationToken cancel)
    {
        progress("preparing packages and libraries");
        await SliceCompiler.MakeAsync(root, cancel);
        var compiler = SliceCompiler.Open(root);
        var solution = Program(Solution, Answer.Solution(exercise));
        var programs = new List<BenchedProgram>
        {
            Program("starter", Answer.Starter(exercise)),
            solution,
        };
        foreach (var peer in exercise.Peers.Where(peer => !peer.IsPython))
            programs.Add(Program(peer.Name, Answer.Of(peer)));

        var rows = new List<Benched>();
        foreach (var trial in await solution.TrialsAsync(cancel))
        {
            // The first to run, since all others are compared with its answer.
            progress($"{trial}: {Solution}");
            var ours = await solution.RunAsync(trial, size, cancel);
            foreach (var program in programs)
            {
                if (program != solution)
                    progress($"{trial}: {program.Who}");
                rows.Add((program == solution ? ours : await program.RunAsync(trial, size, cancel)).ComparedWith(ours));
            }

            foreach (var peer in exercise.Peers.Where(peer => peer.IsPython))
            {
                progress($"{trial}: {peer.Name}");
                rows.Add((await PythonPeer.RunAsync(root, peer, ours, cancel)).ComparedWith(ours));
            }
        }

        return rows;

        BenchedProgram Program(string who, Answer answer) => new(who, compiler.Build(exercise, answer, cancel));
    }
}
