using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Checker.Xunit;

/// <summary>xunit's own framework, but that an exercise whose starter is untouched is one skipped test with the exercise's id, in place of all of its tests.</summary>
public sealed class CourseTestFramework : XunitTestFramework
{
    /// <summary>Set by Solutions.csproj: untouched work is graded as it is.</summary>
    public const string GradesUntouched = "Checker.GradesUntouched";

    /// <summary>The words of an exercise that nobody has begun.</summary>
    public const string NotStarted = "not started";

    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly)
    {
        var usual = (XunitTestFrameworkDiscoverer)base.CreateDiscoverer(assembly);
        return AppContext.TryGetSwitch(GradesUntouched, out var isOn) && isOn ? usual : new Discoverer(usual.TestAssembly);
    }

    private sealed class Discoverer(IXunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
    {
        private readonly HashSet<string> _notStarted = [];

        protected override ValueTask<bool> FindTestsForType(
            IXunitTestClass testClass, ITestFrameworkDiscoveryOptions discoveryOptions, Func<ITestCase, ValueTask<bool>> discoveryCallback)
        {
            var given = testClass.Methods.FirstOrDefault(method => method.IsDefined(typeof(TaskAttribute)));
            var exercise = given is null ? null : GivenExercise.Of(given.GetCustomAttribute<TaskAttribute>()!);
            if (exercise is null || !StartersLock.IsUntouched(exercise))
                return base.FindTestsForType(testClass, discoveryOptions, discoveryCallback);
            return _notStarted.Add(exercise.Id) ? discoveryCallback(Skipped(testClass, given!, exercise.Id)) : new(true);
        }

        private static XunitTestCase Skipped(IXunitTestClass testClass, MethodInfo given, string id)
        {
            var testMethod = new XunitTestMethod(testClass, given, []);
            var fact = given.GetCustomAttribute<FactAttribute>()!;
            return new XunitTestCase(
                testMethod, id, UniqueIDGenerator.ForTestCase(testMethod.UniqueID, null, null), @explicit: false,
                skipReason: NotStarted, sourceFilePath: fact.SourceFilePath, sourceLineNumber: fact.SourceLineNumber);
        }
    }
}
