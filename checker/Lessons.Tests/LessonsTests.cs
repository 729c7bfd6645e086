using System.Diagnostics;

namespace Checker.Lessons.Tests;

/// <summary>The real lessons, in a process of their own: that of the tests is not the one that the numbers were measured in.</summary>
public sealed class LessonsTests
{
    [Fact]
    public async Task Stored_numbers_and_outputs_are_what_the_code_gives_today()
    {
        var (code, output) = await Run("check");
        code.Should().Be(0, "{0}\nRun: dotnet run --project lessons -- update", output);
        // Whatever could not be compared here is said, not swallowed.
        TestContext.Current.TestOutputHelper!.WriteLine(output);
    }

    /// <summary>
    /// Each mark is an object that the measured call made there, or says <c>once</c> (the compiler keeps a delegate that captures nothing, and a static field is set
    /// once) or <c>may</c> (the call did not come there, or the JIT put the object on the stack); and each object that was made in a region has its mark, or
    /// stands where a library, or another method of the lesson, is called.
    /// </summary>
    [Fact]
    public async Task Marks_are_where_the_measured_calls_allocate()
    {
        var (code, output) = await Run("marks");
        code.Should().Be(0, "{0}\nRun: dotnet run --project lessons -- update", output);
    }

    [Fact]
    public async Task An_unknown_pair_is_the_callers_mistake()
    {
        var (code, output) = await Run("check", "99-nothing");
        code.Should().Be(2);
        output.Should().StartWith("lessons/ has no pair 99-nothing. It has: 00-welcome, ");
    }

    private static async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "Lessons.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", dll, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await errors);
    }
}
