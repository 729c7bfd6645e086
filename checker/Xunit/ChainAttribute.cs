using System.Collections.Concurrent;
using System.Reflection;
using Checker.Memory.DotMemory;
using Xunit;
using Xunit.v3;

namespace Checker.Xunit;

/// <summary>The <see cref="Chain"/> under <c>dotnet test</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ChainAttribute : BeforeAfterTestAttribute
{
    /// <summary>xunit reads an exception that begins so as a skip.</summary>
    private const string Skip = "$XunitDynamicSkip$";

    private static readonly ConcurrentDictionary<string, string> BrokenLinks = [];

    // A learner sees a skip with the words of what to do; the grader gets a verdict.
    static ChainAttribute() => Absence.Mark = Skip;

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (methodUnderTest.GetCustomAttribute<TaskAttribute>() is not { } task)
            return;
        var exercise = GivenExercise.Of(task);
        if (BrokenLinks.TryGetValue(exercise.Id, out var broken))
            throw new SkipException(Skip + Chain.WaitsFor(broken));
    }

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (methodUnderTest.GetCustomAttribute<TaskAttribute>() is { } task && TestContext.Current.TestState?.Result == TestResult.Failed)
            BrokenLinks.TryAdd(GivenExercise.Of(task).Id, methodUnderTest.Name);
    }

    private sealed class SkipException(string message) : Exception(message);
}
