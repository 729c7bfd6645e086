using Checker.Classroom.Committing;
using Checker.Classroom.Planning;
using Checker.Classroom.Sandboxes;
using Checker.Course;
using Checker.Grading;

namespace Checker.Classroom.Judging;

/// <summary>Grades one shard of a manifest. It is safe to run twice, anywhere, at the same time: what is graded already is left alone, and the first grade stands.</summary>
/// <param name="submissions">The folder that the manifest was planned from.</param>
/// <param name="jobs">How many submissions at a time.</param>
public sealed class ShardRun(Curriculum curriculum, string submissions, GradesFolder grades, ISandbox sandbox, int jobs)
{
    private const int MostTries = 3;

    /// <param name="manifestPath">Where the manifest lies, with its reference beside it.</param>
    /// <param name="manifest">What was read there.</param>
    /// <param name="graded">Told each submission of the shard when it has its grade, by several threads.</param>
    /// <exception cref="ClassroomException">The manifest was planned with another course or tool.</exception>
    /// <exception cref="SandboxException">The sandbox does not work; what was graded until then is kept.</exception>
    public async Task<ShardReport> RunAsync(string manifestPath, Manifest manifest, Shard shard, Action<Grade> graded, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(graded);
        RefuseOthers(manifestPath, manifest.Head);
        var references = ReferenceFile.Read(manifestPath, manifest.Head);
        var mine = manifest.Submissions.Where(planned => shard.Holds(planned.Submission.Id)).ToList();
        var waiting = mine.Where(planned => !grades.Has(planned.Submission.Id)).ToList();
        var report = new ShardTally(mine.Count - waiting.Count);
        await using var judge = new Judge(curriculum, manifest, references, sandbox);
        // What ran into the clock, or into our own fault, is tried again when nothing else runs: a busy machine is no reason for a grade.
        var again = await GradeAllAsync(judge, manifest, waiting, jobs, isLast: false, report, graded, cancel);
        for (var tries = 2; again.Count > 0 && tries <= MostTries; tries++)
            again = await GradeAllAsync(judge, manifest, again, 1, isLast: tries == MostTries, report, graded, cancel);
        return report.ToReport([.. again.Select(planned => planned.Submission.Id)]);
    }

    private async Task<List<PlannedSubmission>> GradeAllAsync(
        Judge judge, Manifest manifest, IReadOnlyList<PlannedSubmission> waiting, int lanes, bool isLast, ShardTally report, Action<Grade> graded, CancellationToken cancel)
    {
        var again = new List<PlannedSubmission>();
        await Parallel.ForEachAsync(waiting, new ParallelOptions { MaxDegreeOfParallelism = lanes, CancellationToken = cancel }, async (planned, stop) =>
        {
            if (grades.Has(planned.Submission.Id) || await TryAsync(judge, manifest, planned, isAlone: lanes == 1, isLast, report, graded, stop))
                return;
            lock (again)
                again.Add(planned);
        });
        again.Sort((a, b) => string.CompareOrdinal(a.Submission.Id, b.Submission.Id));
        return again;
    }

    /// <returns>Whether there is a grade now.</returns>
    private async Task<bool> TryAsync(
        Judge judge, Manifest manifest, PlannedSubmission planned, bool isAlone, bool isLast, ShardTally report, Action<Grade> graded, CancellationToken cancel)
    {
        var id = planned.Submission.Id;
        grades.Note(JournalNote.Now("started", id, manifest.Id));
        try
        {
            var work = SubmittedWork.Read(Path.Combine(submissions, id), manifest.Head.Assignment);
            if (work.Sha256 != planned.Sha256)
                throw SandboxException.ForWork(id);
            var grade = await judge.GradeAsync(planned, work, cancel);
            if (!isAlone && grade.Exercises.Any(exercise => exercise.Verdict == GradeVerdict.LimitWall))
                return false;
            var isFirst = grades.Commit(grade);
            grades.Note(JournalNote.Now(isFirst ? "committed" : "duplicate", id, manifest.Id));
            report.Add(isFirst);
            graded(grade);
            return true;
        }
        catch (SandboxException problem) when (!isLast || report.HasGraded)
        {
            // Where nothing at all could be graded, the machine is at fault and not the submission: the caller says so.
            grades.Note(JournalNote.Now("infra", id, manifest.Id, problem.Message));
            return false;
        }
    }

    private void RefuseOthers(string path, ManifestHead head)
    {
        if (head.Tool != Grader.Tool)
            throw ClassroomException.ForOtherCourse(path, $"another tool ({head.Tool}, not {Grader.Tool})");
        if (head.Tests != CourseHash.Of(curriculum, head.Assignment))
            throw ClassroomException.ForOtherCourse(path, "other tests, starters or solutions");
    }
}
