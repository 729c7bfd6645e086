using System.Diagnostics;
using Checker.Classroom.Tests;
using Checker.Classroom.Tests.Slurm;
using Checker.Grading;

namespace Checker.Cli.Tests;

/// <summary>The real tool on a real cluster, parts of which die.</summary>
public sealed class SlurmTests : IDisposable
{
    private const int Students = 12;
    private const string Solution = "solutions/01-streaks/1-longest-streak/LongestStreak.cs";

    private readonly string _course = Directory.CreateTempSubdirectory("slurm-course-").FullName;
    private readonly string _desk = Directory.CreateTempSubdirectory("slurm-desk-").FullName;

    public SlurmTests()
    {
        TinyCheckout.Copy("checker/Cli.Tests/OtherCourse", _course);
        File.WriteAllText(Path.Combine(_desk, "assignment.json"), """
            { "name": "trains", "due": null, "exercises": [{ "id": "01-streaks/1-longest-streak", "weight": 10, "files": ["LongestStreak.cs"] }] }
            """);
        for (var student = 0; student < Students; student++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(_desk, "handed-in", $"student{student}"));
            File.WriteAllText(Path.Combine(folder.FullName, Path.GetFileName(Solution)), File.ReadAllText(Path.Combine(_course, Solution)) + $"// {student}\n");
        }
    }

    public void Dispose()
    {
        Directory.Delete(_course, recursive: true);
        Directory.Delete(_desk, recursive: true);
    }

    [Fact]
    public Task A_node_that_dies_costs_no_grade() =>
        GradesAllAsync((cluster, grading, cancel) => cluster.KillNodeOnceBusyAsync(1, grading, cancel));

    [Fact]
    public Task A_controller_and_a_nodes_daemon_that_die_cost_no_grade() => GradesAllAsync(async (cluster, grading, cancel) =>
    {
        await cluster.KillDaemonOnceBusyAsync(2, grading, cancel);
        await cluster.RestartControllerOnceBusyAsync(1, grading, cancel);
    });

    [Fact]
    public async Task A_disk_that_is_full_costs_no_grade_once_there_is_room()
    {
        Assert.SkipWhen(Cluster.Missing is not null, Cluster.Missing ?? "");
        var results = Path.Combine(_desk, "manifest.results");
        // Room for some of the grades.
        using var disk = new SmallDisk(results, 40);
        disk.Require();
        await using var cluster = await Cluster.StartAsync(TestContext.Current.CancellationToken);
        await CheckAsync(cluster, "class", "collect", "handed-in");

        var first = await CheckAsync(cluster, "class", "grade", "--slurm", "--shards", "4");

        first.ExitCode.Should().Be(3, "it said {0} and {1}", first.Output, first.Errors);
        first.Errors.Should().Contain($"The disk of {results} is full. Make room there and type the same again: the grades that are there are whole and stay");
        var before = GradesIn(results);
        before.Should().HaveCountGreaterThan(0).And.HaveCountLessThan(Students);

        disk.Grow(4096);
        var second = await CheckAsync(cluster, "class", "grade", "--slurm", "--shards", "4");

        second.ExitCode.Should().Be(0, "it said {0} and {1}", second.Output, second.Errors);
        var after = GradesIn(results);
        after.Should().HaveCount(Students).And.Contain(before, "what was graded before is left as it is");
        GradesIn(Path.Combine(_desk, "grades")).Values.Should().HaveCount(Students).And.OnlyContain(grade => grade.Contains("\"score\": 10", StringComparison.Ordinal));
        Committed(results).Should().OnlyHaveUniqueItems("each grade is written once").And.HaveCountGreaterThanOrEqualTo(Students - before.Count, "only lines that had no room are not there");
    }

    private async Task GradesAllAsync(Func<Cluster, Task, CancellationToken, Task> disturbAsync)
    {
        Assert.SkipWhen(Cluster.Missing is not null, Cluster.Missing ?? "");
        var cancel = TestContext.Current.CancellationToken;
        await using var cluster = await Cluster.StartAsync(cancel);
        (await CheckAsync(cluster, "class", "collect", "handed-in")).ExitCode.Should().Be(0);
        var grading = CheckAsync(cluster, "class", "grade", "--slurm", "--shards", "4");

        await disturbAsync(cluster, grading, cancel);

        var (code, output, errors) = await grading;
        code.Should().Be(0, "it said {0} and {1}", output, errors);
        var grades = Directory.EnumerateFiles(Path.Combine(_desk, "grades"), "*.json").Select(File.ReadAllText).ToList();
        grades.Should().HaveCount(Students).And.OnlyContain(grade => grade.Contains("\"score\": 10", StringComparison.Ordinal));
        var notes = File.ReadAllLines(Path.Combine(_desk, "manifest.results", "journal.jsonl"));
        notes.Count(note => note.Contains("\"committed\"", StringComparison.Ordinal)).Should().Be(Students, "each grade is written once, whoever is first");
    }

    private static Dictionary<string, string> GradesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    /// <summary>Submissions of whose grades the journal says that they were written.</summary>
    private static IEnumerable<string> Committed(string results) => File.ReadAllLines(Path.Combine(results, "journal.jsonl"))
        .Where(note => note.Contains("\"committed\"", StringComparison.Ordinal))
        .Select(note => note.Split("\"submission\":")[1].Split(',')[0]);

    private Task<(int ExitCode, string Output, string Errors)> CheckAsync(Cluster cluster, params string[] words)
    {
        var start = new ProcessStartInfo(Grader.Host, ["exec", typeof(CheckApp).Assembly.Location, "--course", _course, .. words]) { WorkingDirectory = _desk };
        start.Environment["SLURM_CONF"] = cluster.Configuration;
        return ChildProcess.RunAsync(start, TestContext.Current.CancellationToken);
    }
}
