using System.Text;
using Checker.Classroom.Compiling;
using Checker.Course;

namespace Checker.Classroom.Judging;

/// <summary>Grades what was handed in for one exercise: it is compiled, run in a jail, and looked at.</summary>
internal sealed class ExerciseJudge(Jails jails, CompileWorker compiler, Rubric rubric)
{
    /// <param name="files">Texts by file name; a file that was not handed in is the starter's.</param>
    /// <exception cref="Sandboxes.SandboxException">The sandbox does not work.</exception>
    public async Task<ExerciseGrade> GradeAsync(IReadOnlyDictionary<string, string> files, int weight, ulong seed, CancellationToken cancel)
    {
        var none = ExerciseGrade.None(rubric.Exercise.Id, weight);
        if (files.All(file => rubric.StarterIds.GetValueOrDefault(file.Key) == GitBlob.IdOf(Encoding.UTF8.GetBytes(file.Value))))
            return none with { Reason = "not started: it is the starter as it was given" };

        var (compiled, ended) = await compiler.CompileAsync(new CompileRequest(rubric.Given, Complete(files)), cancel);
        if (compiled is null || compiled.Errors.Count > 0)
            return none with { Verdict = GradeVerdict.CompileError, Reason = ended ?? string.Join('\n', compiled!.Errors.Take(10)) };
        var graded = await RunAsync(none, compiled, seed, cancel);
        var findings = rubric.Policy.Findings(compiled.Facts!, files);
        // What a person has to look at keeps its points until then, and never counts as passed by itself.
        return findings.Count == 0 ? graded : graded with { Verdict = GradeVerdict.GateReview, Findings = findings, Reason = graded.Reason ?? "its code uses what the exercise does not need" };
    }

    private async Task<ExerciseGrade> RunAsync(ExerciseGrade none, Compiled compiled, ulong seed, CancellationToken cancel)
    {
        using var attempt = jails.Folders.Take(compiled.Assembly!, compiled.Symbols!);
        await using var program = new JailedProgram(jails.StartSubmission(attempt, seed, rubric.Reference));
        var examination = await Examiner.ExamineAsync(rubric, program, seed, cancel);
        if (examination.Verdict is { } verdict)
            return none with { Verdict = verdict, Reason = examination.Reason };

        var run = await program.TestAsync(cancel);
        var (claimed, reason) = Claims.Judge(run, rubric.Reference);
        var graded = none with
        {
            Verdict = claimed,
            Reason = reason,
            Points = Credit.PointsOf(rubric.Exercise, none.MaxPoints, rubric.Reference, run.Journal.Tests),
            Tests = run.Journal.Tests,
            Figures = run.Journal.Figures,
        };
        return claimed == GradeVerdict.Pass && examination.Unaccounted is { } unaccounted ? graded with { Verdict = GradeVerdict.GateReview, Reason = unaccounted } : graded;
    }

    private Dictionary<string, string> Complete(IReadOnlyDictionary<string, string> files) => rubric.Exercise.Starters.ToDictionary(
        name => name,
        name => files.TryGetValue(name, out var text) ? text : File.ReadAllText(Path.Combine(jails.Root, rubric.Exercise.Folder, name)));
}
