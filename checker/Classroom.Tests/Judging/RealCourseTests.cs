using Checker.Classroom.Compiling;
using Checker.Classroom.Judging;
using Checker.Classroom.Tests.Corpus;
using Checker.Course;

namespace Checker.Classroom.Tests.Judging;

/// <summary>The exercises of the real course in a class: nothing was changed in them for it.</summary>
public sealed class RealCourseTests(CompiledCourse course) : IClassFixture<CompiledCourse>, IAsyncLifetime
{
    private const int Weight = 10;

    private const ulong Seed = 5_000_017;

    private readonly Jails? _jails = CorpusCourse.Sandbox.Protections.AreOfficial ? new Jails(CorpusCourse.Sandbox, CorpusCourse.Repository) : null;

    private CompileWorker? _compiler;

    public ValueTask InitializeAsync()
    {
        _compiler = _jails is null ? null : new CompileWorker(_jails);
        return ValueTask.CompletedTask;
    }

    /// <summary>All in one test: to start the compiler for each exercise would take as long as the exercises.</summary>
    [Fact]
    public async Task Who_hands_in_every_solution_has_every_point()
    {
        CorpusCourse.RequireSandbox();
        var lost = new List<string>();
        foreach (var exercise in course.Curriculum.Exercises)
        {
            var grade = await GradeAsync(exercise, TestContext.Current.CancellationToken);
            if (grade.Verdict != GradeVerdict.Pass || grade.Points != Weight)
                lost.Add($"{exercise.Id}: {grade.Verdict}, {grade.Points} of {Weight}: {grade.Reason} {string.Join(", ", grade.Findings)}");
        }

        lost.Should().BeEmpty();
        course.Curriculum.Exercises.Should().HaveCountGreaterThanOrEqualTo(48);
    }

    public async ValueTask DisposeAsync()
    {
        if (_compiler is not null)
            await _compiler.DisposeAsync();
        _jails?.Dispose();
    }

    private async Task<ExerciseGrade> GradeAsync(Exercise exercise, CancellationToken cancel)
    {
        var root = course.Curriculum.Root;
        var solution = exercise.Starters.ToDictionary(name => name, name => File.ReadAllText(Path.Combine(root, exercise.SolutionFolder, name)));
        await using var rubric = await new Preparation(root, StartersLock.Read(root), _jails!, _compiler!).PrepareAsync(exercise, null, cancel);
        return await new ExerciseJudge(_jails!, _compiler!, rubric).GradeAsync(solution, Weight, Seed, cancel);
    }
}
