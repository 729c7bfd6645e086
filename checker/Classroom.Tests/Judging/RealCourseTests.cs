using Checker.Classroom.Compiling;
using Checker.Classroom.Judging;
using Checker.Classroom.Tests.Corpus;
using Checker.Course;

namespace Checker.Classroom.Tests.Judging;

/// <summary>The exercises of the real course in a class: nothing was changed in them for it.</summary>
public sealed class RealCourseTests(CompiledCourse course) : IClassFixture<CompiledCourse>
{
    private const int Weight = 10;

    private const ulong Seed = 5_000_017;

    /// <summary>All in one test: to start the compiler for each exercise would take as long as the exercises.</summary>
    [Fact]
    public async Task Who_hands_in_every_solution_has_every_point()
    {
        CorpusCourse.RequireSandbox();
        var root = course.Curriculum.Root;
        using var jails = new Jails(CorpusCourse.Sandbox, CorpusCourse.Repository);
        await using var compiler = new CompileWorker(jails);
        var preparation = new Preparation(root, StartersLock.Read(root), jails, compiler);
        var lost = new List<string>();
        foreach (var exercise in course.Curriculum.Exercises)
        {
            var solution = exercise.Starters.ToDictionary(name => name, name => File.ReadAllText(Path.Combine(root, exercise.SolutionFolder, name)));
            await using var rubric = await preparation.PrepareAsync(exercise, null, TestContext.Current.CancellationToken);
            var grade = await new ExerciseJudge(jails, compiler, rubric).GradeAsync(solution, Weight, Seed, TestContext.Current.CancellationToken);
            if (grade.Verdict != GradeVerdict.Pass || grade.Points != Weight)
                lost.Add($"{exercise.Id}: {grade.Verdict}, {grade.Points} of {Weight}: {grade.Reason} {string.Join(", ", grade.Findings)}");
        }

        lost.Should().BeEmpty();
        course.Curriculum.Exercises.Should().HaveCountGreaterThanOrEqualTo(48);
    }
}
