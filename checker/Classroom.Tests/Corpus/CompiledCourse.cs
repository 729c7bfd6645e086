using Checker.Course;
using Checker.Grading.Building;

namespace Checker.Classroom.Tests.Corpus;

/// <summary>The real course, whose answers are compiled as the judge does; what one test has compiled, the next need not.</summary>
public sealed class CompiledCourse : IAsyncLifetime
{
    internal Curriculum Curriculum { get; } = Curriculum.Load(CorpusCourse.Repository);

    internal Compilation Compilation { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await SliceCompiler.MakeAsync(CorpusCourse.Repository, CancellationToken.None);
        Compilation = new Compilation(Curriculum);
    }

    public ValueTask DisposeAsync()
    {
        Compilation.Dispose();
        return ValueTask.CompletedTask;
    }
}
