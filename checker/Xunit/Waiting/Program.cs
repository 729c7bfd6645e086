using System.Reflection;

namespace Checker.Xunit.Waiting;

/// <summary>Where a worker begins that is started before there is anything to grade: it has what takes time behind it when its grader names the journal.</summary>
internal static class Program
{
    /// <param name="args">The test assembly, which may not be there yet.</param>
    private static int Main(string[] args)
    {
        WarmUp.For(args[0]);
        return Console.In.ReadLine() is { } journal ? GradedTests.Run(Assembly.LoadFrom(args[0]), journal) : 0;
    }
}
