using System.Text.Json;
using Checker.Course.Results;

namespace Checker.Cli.Tests;

/// <summary>The main job on a course of three started exercises: one passes, one fails, one does not build.</summary>
public sealed class MainJobTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public MainJobTests()
    {
        _terminal.KeepExercises(4);

        // The scale of the memory score.
        FiguresFile.Save(_terminal.Checkout.Root, _terminal.Checkout.Curriculum.Find("3-fails"), new Reference("", [Allocated(40_024)], [Allocated(0)]));
    }

    public void Dispose() => _terminal.Dispose();

    private static Figure Allocated(double bytes) => new("Allocates_nothing", "allocation", "Fails", 10_000, bytes, 0, "bytes");

    [Fact]
    public async Task Grades_what_is_started_renders_the_site_and_names_the_next()
    {
        (await _terminal.TypeAsync("")).ShouldBe("main-job");
        File.Exists(_terminal.Checkout.PathOf("artifacts/site/index.html")).Should().BeTrue();

        // Nothing has changed since, so nothing is graded again.
        (await _terminal.TypeAsync("")).ShouldBe("main-job-again");
        (await _terminal.TypeAsync("", width: 40)).ShouldBe("main-job-40");
        (await _terminal.TypeAsync("--plain")).ShouldBe("main-job-plain");

        var json = await _terminal.TypeAsync("list --json");
        using var document = JsonDocument.Parse(json[json.IndexOf('{', StringComparison.Ordinal)..(json.LastIndexOf('}') + 1)]);
        document.RootElement.GetProperty("exercises").EnumerateArray().Select(exercise => exercise.GetProperty("verdict").GetString())
            .Should().Equal("notStarted", "passed", "failed", "doesNotBuild");
        document.RootElement.GetProperty("next").GetString().Should().Be("01-verdicts/1-not-started");

        // Where memory stopped it, a hint names what shows where the memory goes.
        (await _terminal.TypeAsync("hint 3-fails")).ShouldBe("hint-memory");

        // A changed file is graded anew.
        var fails = _terminal.Checkout.PathOf("exercises/01-verdicts/3-fails/Fails.cs");
        File.WriteAllText(fails, File.ReadAllText(_terminal.Checkout.PathOf("exercises/01-verdicts/2-passes/Passes.cs"))
            .Replace("Exercise2", "Exercise3", StringComparison.Ordinal).Replace("class Passes", "class Fails", StringComparison.Ordinal));
        (await _terminal.TypeAsync("verify 3-fails")).ShouldBe("verify-passed");
    }
}
