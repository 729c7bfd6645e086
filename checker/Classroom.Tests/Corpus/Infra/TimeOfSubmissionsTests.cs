using System.Text.Json;
using Checker.Classroom.Judging;
using Checker.Classroom.Planning;
using Checker.Course.Results;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>How long a submission may run was decided when the manifest was planned, wherever and whenever it runs.</summary>
public sealed class TimeOfSubmissionsTests(PlannedClass planned) : IClassFixture<PlannedClass>, IDisposable
{
    private readonly Grading _grading = planned.Copy();

    public void Dispose() => _grading.Dispose();

    [Fact]
    public async Task Every_run_of_every_submission_has_what_the_plan_says()
    {
        var seconds = References().Single().Seconds;
        seconds.Should().NotBeNull("the kernel counts the solution's processor time");
        var allowed = TimeAllowed.Within(GradingLimits.Default.Submission, seconds);

        foreach (var grader in new[] { _grading, _grading.Copy() })
        {
            var sandbox = new RecordingSandbox(CorpusCourse.Sandbox);
            (await grader.RunAsync(sandbox)).Committed.Should().Be(2);

            sandbox.Started.Where(each => each.Word == StartedProgram.Submission).Select(each => each.Limits).Should().Equal(allowed, allowed);
            sandbox.Started.Where(each => each.Word == StartedProgram.Solution).Select(each => each.Limits).Should().Equal(GradingLimits.Default.Lasting);
        }
    }

    private ReferenceRun[] References() => JsonSerializer.Deserialize<ReferenceRun[]>(File.ReadAllText(ReferenceFile.PathFor(_grading.ManifestPath)), CourseJson.Options)!;
}
