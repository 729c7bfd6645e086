using System.Text.Json.Nodes;
using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class MigrationsTests : IDisposable
{
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Lead_to_the_current_format() => Migrations.All.Current.Should().Be(Result.CurrentFormat);

    [Fact]
    public void Take_each_step_from_where_a_file_is()
    {
        var migrations = new Migrations(result => result["steps"] = "1", result => result["steps"] += "2", result => result["steps"] += "3");
        JsonObject result = new() { ["format"] = 2, ["steps"] = "" };

        migrations.Migrate(result);

        result.ToJsonString().Should().Be("""{"format":4,"steps":"23"}""");
    }

    [Fact]
    public void Bring_an_older_result_forward()
    {
        var exercise = _course.Load().Exercises.Single();
        var today = Result.OfNothing(exercise.Id).With(Attempts.With(Verdict.Passed)) with { HintsShown = [1, 1] };
        new ResultsFolder(_course.Root).Save(today);
        _course.Replace(".check/results/03-generators/1-rms-delay.json", "hintsShown", "hints");
        var tomorrow = new ResultsFolder(_course.Root) { Migrations = new Migrations(result => result["hintsShown"] = result["hints"]!.DeepClone()) };

        var loaded = tomorrow.Load(exercise);

        loaded.Should().BeEquivalentTo(new StoredResult(today with { Format = 2 }, []));
    }

    public void Dispose() => _course.Dispose();
}
