using System.Diagnostics;
using System.Xml.Linq;
using Checker.Course.Results;

namespace Checker.Grading.Tests;

/// <summary>The grader runs an exercise's tests without xunit, which takes longer to start than most exercises take; <c>dotnet test</c> has to say the same.</summary>
public sealed class SameVerdictTests(TinyCourse course) : IClassFixture<TinyCourse>
{
    [Theory]
    [InlineData("2-passes")]
    [InlineData("3-fails")]
    [InlineData("8-inconclusive")]
    public async Task Xunit_says_the_same(string name)
    {
        var attempt = await course.GradeAsync(name);
        var byXunit = await ByXunitAsync(name);
        attempt.TestResults.Select(test => (test.Name, test.Outcome is TestOutcome.Inconclusive ? TestOutcome.Failed : test.Outcome, test.Message))
            .Should().Equal(byXunit);
    }

    private async Task<IReadOnlyList<(string Name, TestOutcome Outcome, string? Message)>> ByXunitAsync(string name)
    {
        var root = course.Curriculum.Root;
        var report = Path.Combine(root, $"{name}.xml");
        var start = new ProcessStartInfo(
            "dotnet", ["exec", Path.Combine(root, "artifacts", "bin", "Exercises", $"01-verdicts.{name}", "Exercises.dll"), "-noColor", "-noLogo", "-result-xml", report])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["CHECK_SEED"] = "7";
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return [.. XDocument.Load(report).Descendants("test").Select(test => (
            (string)test.Attribute("method")!,
            Enum.Parse<TestOutcome>((string)test.Attribute("result")! switch { "Pass" => "Passed", "Fail" => "Failed", _ => "Skipped" }),
            WithoutType((string?)test.Element("failure")?.Element("message")) ?? (string?)test.Element("reason")))];
    }

    /// <summary>xunit puts the exception's type before its message.</summary>
    private static string? WithoutType(string? message) => message?[(message.IndexOf(" : ", StringComparison.Ordinal) + 3)..];
}
