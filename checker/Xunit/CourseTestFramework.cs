using System.Reflection;
using Checker.Memory;
using Checker.Memory.Types;
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
        GradedTests.Settle();
        var usual = (XunitTestFrameworkDiscoverer)base.CreateDiscoverer(assembly);
        return AppContext.TryGetSwitch(GradesUntouched, out var isOn) && isOn ? usual : new Discoverer(usual.TestAssembly);
    }

    private sealed class Discoverer(IXunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
    {
        private readonly HashSet<string> _notStarted = [];
        private bool _isTelling;

        protected override ValueTask<bool> FindTestsForType(
            IXunitTestClass testClass, ITestFrameworkDiscoveryOptions discoveryOptions, Func<ITestCase, ValueTask<bool>> discoveryCallback)
        {
            var given = testClass.Methods.FirstOrDefault(method => method.IsDefined(typeof(TaskAttribute)));
            var exercise = given is null ? null : GivenExercise.Of(given.GetCustomAttribute<TaskAttribute>()!);
            if (exercise is null)
                return base.FindTestsForType(testClass, discoveryOptions, discoveryCallback);
            if (!StartersLock.IsUntouched(exercise))
            {
                StartTelling(testClass.Class.Assembly.Location);
                return base.FindTestsForType(testClass, discoveryOptions, discoveryCallback);
            }

            return _notStarted.Add(exercise.Id) ? discoveryCallback(Skipped(testClass, given!, exercise.Id)) : new(true);
        }

        /// <summary>An answer that is being worked on fails more often than not, and who says by which types has to start first: it does so while the tests before run.</summary>
        private void StartTelling(string program)
        {
            if (_isTelling || Brevity.IsAsked)
                return;
            _isTelling = true;
            WatchedWorker.StartEarly(program, program);
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
