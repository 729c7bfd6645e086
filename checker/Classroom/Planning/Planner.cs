using Checker.Classroom.Compiling;
using Checker.Classroom.Judging;
using Checker.Classroom.Sandboxes;
using Checker.Course;
using Checker.Grading;

namespace Checker.Classroom.Planning;

/// <summary>Plans a grading: chooses the submissions that count, seeds their inputs, and runs the solutions once, so that every shard grades by the same bounds.</summary>
public sealed class Planner(Curriculum curriculum, Assignment assignment, ISandbox sandbox)
{
    /// <param name="submissions">A folder as <c>class collect</c> writes it.</param>
    /// <param name="output">Where the manifest is written; the file of reference runs is written beside it.</param>
    /// <param name="solved">Told each exercise whose solution has been run.</param>
    /// <exception cref="ClassroomException">There is nothing to grade, or nothing to grade it by.</exception>
    public async Task<Manifest> PlanAsync(string submissions, AttemptPolicy policy, AssignmentSecret secret, string output, Action<ExerciseId> solved, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(secret);
        ArgumentNullException.ThrowIfNull(solved);
        if (File.Exists(output))
            throw ClassroomException.ForExisting(output);
        var planned = Attempts.Choose(SubmissionsFolder.Read(submissions), policy).Select(submission => Plan(submissions, submission, secret)).ToList();
        var reference = ReferenceFile.TextOf(await RunSolutionsAsync(solved, cancel));
        AtomicFile.Write(ReferenceFile.PathFor(output), reference);
        ManifestFile.Write(output, new ManifestHead(assignment, Grader.Tool, CourseHash.Of(curriculum, assignment), ReferenceFile.Sha256Of(reference), policy), planned);
        return ManifestFile.Read(output);
    }

    private PlannedSubmission Plan(string submissions, Submission submission, AssignmentSecret secret)
    {
        var work = SubmittedWork.Read(Path.Combine(submissions, submission.Id), assignment);
        return new PlannedSubmission(submission, work.Sha256, work.Size, secret.SeedOf(assignment.Name, work.Sha256));
    }

    private async Task<IReadOnlyList<ReferenceRun>> RunSolutionsAsync(Action<ExerciseId> solved, CancellationToken cancel)
    {
        using var jails = new Jails(sandbox, curriculum.Root);
        await using var compiler = new CompileWorker(jails);
        var preparation = new Preparation(curriculum.Root, StartersLock.Read(curriculum.Root), jails, compiler);
        var runs = new List<ReferenceRun>();
        foreach (var assigned in assignment.Exercises)
        {
            await using var rubric = await preparation.PrepareAsync(curriculum.Find(assigned.Id.ToString()), known: null, cancel);
            runs.Add(rubric.Reference);
            solved(assigned.Id);
        }

        return runs;
    }
}
