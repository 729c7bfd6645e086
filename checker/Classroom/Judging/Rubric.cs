using Checker.Classroom.Policies;
using Checker.Course;

namespace Checker.Classroom.Judging;

/// <summary>What the judge knows of one exercise: the files that it brings, what code may use, how the solution did, and the solution itself, which answers what is expected.</summary>
/// <param name="Given">Paths of the given files.</param>
/// <param name="StarterIds">Git's ids of the starters as they were given, by file name.</param>
internal sealed record Rubric(
    Exercise Exercise, IReadOnlyList<string> Given, IReadOnlyDictionary<string, string> StarterIds, CodePolicy Policy, ReferenceRun Reference, Expectations Expected) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Expected.DisposeAsync();
}
