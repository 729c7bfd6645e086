using Checker.Course;
using Checker.Course.Results;

namespace Checker.Grading.Tests;

/// <summary>The miniature course, one exercise for each verdict, with its libraries built once for all tests of a class.</summary>
public sealed class TinyCourse : IAsyncLifetime
{
    /// <summary>A small heap, so that what hoards is ended soon; time enough on a machine that is busy with other tests.</summary>
    public static readonly Limits Limits = new(
        Wall: TimeSpan.FromMinutes(5), Heap: 256L << 20, Resident: 2L << 30, Output: 100_000);

    private readonly TinyCheckout _checkout = new();

    public Curriculum Curriculum => _checkout.Curriculum;

    public async ValueTask InitializeAsync() =>
        await new Grader(_checkout.Root, Limits).PrepareAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _checkout.Dispose();
        return ValueTask.CompletedTask;
    }

    public Exercise Find(string name) => Curriculum.Find(name);

    public async Task<Attempt> GradeAsync(string name, Limits? limits = null) =>
        await new Grader(_checkout.Root, limits ?? Limits)
            .GradeAsync(Find(name), Answer.Own(Find(name)), seed: 7, TestContext.Current.CancellationToken);

    public async Task<Explained> ExplainAsync(string name, Limits? limits = null) =>
        await new Grader(_checkout.Root, limits ?? Limits)
            .ExplainAsync(Find(name), Answer.Own(Find(name)), TestContext.Current.CancellationToken);
}
