using System.Collections.Concurrent;
using System.Reflection;
using Checker.Memory;
using Checker.Memory.DotMemory;
using Xunit;
using Xunit.v3;

namespace Checker.Xunit;

/// <summary>
/// The tests of an exercise form a chain in source order: once one fails, those after it are skipped, because they would
/// only fail for the same reason. An exercise whose starter is untouched is skipped whole.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ChainAttribute : BeforeAfterTestAttribute
{
    /// <summary>Set by the grader, and by Solutions.csproj: untouched work is graded as it is.</summary>
    public const string GradesUntouched = "Checker.GradesUntouched";

    /// <summary>The words of a test that was skipped because nobody has begun the exercise.</summary>
    public const string NotStarted = "not started";

    /// <summary>xunit reads an exception that begins so as a skip.</summary>
    private const string Skip = "$XunitDynamicSkip$";

    private static readonly ConcurrentDictionary<string, string> BrokenLinks = [];

    static ChainAttribute()
    {
        Reading.Judged += Journal.Add;
        Leash.Hold();
        // A learner sees a skip with the words of what to do; the grader gets a verdict.
        if (!Journal.IsOpen)
            Absence.Mark = Skip;
    }

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (methodUnderTest.GetCustomAttribute<TaskAttribute>() is not { } task)
            return;
        var exercise = GivenExercise.Of(task);
        if (!MustGradeUntouched && StartersLock.IsUntouched(exercise))
            throw new SkipException(Skip + NotStarted);
        var line = test.TestCase.SourceLineNumber ?? 0;
        if (BrokenLinks.TryGetValue(exercise.Id, out var broken))
        {
            Journal.Skip(methodUnderTest.Name, task.Number, line, $"waits for: {broken}");
            throw new SkipException($"{Skip}waits for: {broken}");
        }

        Journal.Begin(methodUnderTest.Name, task.Number, line);
    }

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (methodUnderTest.GetCustomAttribute<TaskAttribute>() is not { } task || TestContext.Current.TestState is not { } state)
            return;
        if (state.Result == TestResult.Failed)
            BrokenLinks.TryAdd(GivenExercise.Of(task).Id, methodUnderTest.Name.Replace('_', ' '));
        Journal.End(methodUnderTest.Name, state);
    }

    private static bool MustGradeUntouched { get; } =
        Journal.IsOpen || (AppContext.TryGetSwitch(GradesUntouched, out var isOn) && isOn);

    private sealed class SkipException(string message) : Exception(message);
}
