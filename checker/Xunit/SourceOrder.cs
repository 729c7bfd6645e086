using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Checker.Xunit;

/// <summary>Runs tests in the order in which a learner reads them: classes by their folders' numbers, methods by line.</summary>
public sealed class SourceOrder : ITestCaseOrderer, ITestMethodOrderer, ITestClassOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase =>
        [.. testCases.OrderBy(test => test.SourceFilePath, StringComparer.Ordinal).ThenBy(test => test.SourceLineNumber)];

    public IReadOnlyCollection<TTestMethod?> OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod?> testMethods)
        where TTestMethod : notnull, ITestMethod =>
        [.. testMethods.OrderBy(method => (method as IXunitTestMethod)?.Method.MetadataToken)];

    public IReadOnlyCollection<TTestClass?> OrderTestClasses<TTestClass>(IReadOnlyCollection<TTestClass?> testClasses)
        where TTestClass : notnull, ITestClass =>
        [.. testClasses.OrderBy(type => FileOf((type as IXunitTestClass)?.Class), StringComparer.Ordinal)];

    /// <summary>The path of a class of given tests: pairs and exercises are numbered folders.</summary>
    private static string? FileOf(Type? type) =>
        type?.GetMethods().Select(method => method.GetCustomAttribute<TaskAttribute>()).FirstOrDefault(task => task is not null)?.File;
}
