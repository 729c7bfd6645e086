using System.Reflection;
using Checker.Memory;
using FluentAssertions.Common;
using FluentAssertions.Execution;

namespace Checker.Xunit;

/// <summary>
/// Runs the tests of one exercise for a grader. They are what <c>dotnet test</c> runs, in the same order and the same chain; but the grader has a
/// journal in place of a test framework, whose start takes longer than most exercises.
/// </summary>
public static class GradedTests
{
    /// <summary>Writes what happens to <paramref name="journal"/>; an untouched starter is graded as it is.</summary>
    /// <returns>0 when all tests passed, otherwise 1.</returns>
    public static int Run(Assembly assembly, string journal)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Leash.Hold();
        return Run(assembly, Journal.In(journal));
    }

    /// <summary>Runs them for a judge outside of the sandbox: the journal goes to standard output, where nothing else is written.</summary>
    /// <remarks>It then waits for the end of standard input: while the process lives, the system can be asked what memory it took.</remarks>
    public static int Claim(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var code = Run(assembly, Journal.OnStandardOutput());
        Console.In.ReadToEnd();
        return code;
    }

    private static int Run(Assembly assembly, Journal entries)
    {
        Settle();
        Reading.Judged += entries.Add;
        string? broken = null;
        foreach (var test in GivenTest.AllOf(assembly))
        {
            if (broken is not null)
            {
                entries.Skip(test, Chain.WaitsFor(broken));
                continue;
            }

            entries.Begin(test);
            var thrown = test.Run();
            entries.End(test, thrown);
            if (thrown is not null)
                broken = test.Name;
        }

        entries.Close();
        return broken is null ? 0 : 1;
    }

    /// <summary>Left alone, the assertions look for a test framework, in configuration files first: a tenth of a second, and there is none.</summary>
    internal static void Settle() => Services.ThrowException = message => throw new AssertionFailedException(message);
}
