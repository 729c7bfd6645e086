using System.Reflection;
using Xunit;

namespace Checker.Xunit;

/// <summary>A test of an exercise, as its file has it: a public method without parameters that is a <c>[Fact, Task(n)]</c>.</summary>
internal sealed record GivenTest(string Name, int Task, string File, int Line, MethodInfo Method)
{
    /// <summary>All of an assembly, in the order in which a learner reads them.</summary>
    public static IReadOnlyList<GivenTest> AllOf(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(Of).OfType<GivenTest>()
            .OrderBy(test => test.File, StringComparer.Ordinal).ThenBy(test => test.Line),
    ];

    /// <summary>Runs it as xunit would, in a new object of its class.</summary>
    /// <returns>What the test threw; null when it passed.</returns>
    public Exception? Run()
    {
        try
        {
            Method.CreateDelegate<Action>(Activator.CreateInstance(Method.DeclaringType!))();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    private static GivenTest? Of(MethodInfo method) =>
        method.GetCustomAttribute<TaskAttribute>() is { } task && method.GetCustomAttribute<FactAttribute>() is { } fact
            ? new GivenTest(method.Name, task.Number, task.File, fact.SourceLineNumber ?? 0, method)
            : null;
}
