using System.Diagnostics;
using System.Globalization;
using Checker.Benchmarks.Clones;
using Checker.Classroom;
using Checker.Course;
using Checker.Grading;

namespace Checker.Benchmarks.Submissions;

/// <summary>How many submissions the classroom grades in a minute, a tenth of them hostile, beside <c>dotnet test</c> on honest ones in the same run. Verdicts are judged, times are shown.</summary>
internal static class SubmissionsBench
{
    /// <summary>Plain <c>dotnet test</c> takes seconds for each: a few say it.</summary>
    private const int Compared = 5;

    /// <param name="root">The checkout, committed.</param>
    /// <returns>The exit code: 1 where an attack passes, or an honest answer has another verdict than its tests give it.</returns>
    public static async Task<int> RunAsync(string root, string id, int count, string sandbox, int jobs, CancellationToken cancel)
    {
        using var clone = new Clone(root);
        clone.BuildTool();
        var exercise = Curriculum.Load(clone.Root).Find(id);
        string Text(string folder) => clone.TextOf($"{folder}/{exercise.Starters[0]}");
        var (solution, starter) = (Text(exercise.SolutionFolder), Text(exercise.Folder));
        var handed = Handed.Of(exercise, solution, starter, count);
        var desk = Directory.CreateTempSubdirectory("bench-");
        try
        {
            Handed.Write(handed, exercise, desk.FullName);
            var grading = new ClassGrading(clone, desk.FullName, sandbox, jobs);
            grading.Prepare();
            var (took, peak) = grading.Grade();
            var theirs = await DotnetTestAsync(clone, exercise, solution, cancel);
            Show(exercise, took, peak, theirs, count, sandbox, jobs);
            return Judge(handed, grading.Grades());
        }
        finally
        {
            desk.Delete(recursive: true);
        }
    }

    /// <returns>The mean time of one submission, whose project is built already.</returns>
    private static async Task<TimeSpan> DotnetTestAsync(Clone clone, Exercise exercise, string solution, CancellationToken cancel)
    {
        using var mark = new Mark();
        var clock = new Stopwatch();
        for (var place = 0; place <= Compared; place++)
        {
            clone.Save(exercise, $"{solution}\n// {place}\n");
            // The first builds everything.
            if (place > 0)
                clock.Start();
            await ChildProcess.RunAsync(DotnetTest.In(clone, mark), cancel);
            clock.Stop();
        }

        return clock.Elapsed / Compared;
    }

    private static void Show(Exercise exercise, TimeSpan took, long peak, TimeSpan theirs, int count, string sandbox, int jobs)
    {
        var each = took / count * jobs;
        Say($"{exercise.Id}, {count:N0} submissions, one in ten hostile, {sandbox}, {jobs} at a time");
        Say($"./check class run   {took.TotalSeconds,8:N1} s   {each.TotalMilliseconds,8:N0} ms of a core each   {count / took.TotalMinutes / jobs,6:N0} a minute and core   at most {peak >> 20:N0} MB of its own");
        Say($"dotnet test         {"",8}     {theirs.TotalMilliseconds,8:N0} ms of the machine each, honest ones");
        Say($"times as many       {theirs / (took / count),8:N1}");
    }

    private static int Judge(IReadOnlyList<Handed> handed, IReadOnlyList<Grade> grades)
    {
        var verdicts = grades.ToDictionary(grade => grade.Submission.Student, grade => grade.Exercises[0].Verdict);
        var attacks = handed.Where(one => one.IsHostile).Select(one => verdicts[one.Student]).ToList();
        var passed = attacks.Count(verdict => verdict == GradeVerdict.Pass);
        var wrong = handed.Where(one => !one.IsHostile && verdicts[one.Student] is not (GradeVerdict.Pass or GradeVerdict.MemoryFail or GradeVerdict.Fail)).ToList();
        Say($"{attacks.Count:N0} attacks: {string.Join(", ", attacks.CountBy(verdict => verdict).OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key}"))}");
        foreach (var one in wrong)
            Say($"{one.Student} is honest, and its verdict {verdicts[one.Student]}");
        Say($"{passed} attacks passed, {wrong.Count} honest answers got what no honest answer gets");
        return passed + wrong.Count == 0 ? 0 : 1;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
