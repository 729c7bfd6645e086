namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A class of two honest students, planned once; each test breaks a copy of its own.</summary>
public sealed class PlannedClass(CorpusCourse course) : IAsyncLifetime
{
    private readonly Grading _planned = new(course);

    public async ValueTask InitializeAsync()
    {
        await course.LoadAsync();
        _planned.HandIn("ada.1", course.Honest);
        _planned.HandIn("bob.1", course.Honest + "// bob\n");
        await _planned.PlanAsync(CorpusCourse.Sandbox);
    }

    public ValueTask DisposeAsync()
    {
        _planned.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Grading Copy() => _planned.Copy();
}
