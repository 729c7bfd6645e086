using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Checker.Grading;

namespace Checker.Cli.Tests;

/// <summary>What VS Code would run, run here for an edited exercise of the miniature course.</summary>
public sealed class EditorTests : IDisposable
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData(".vscode/extensions.json", "recommendations")]
    [InlineData(".vscode/settings.json", "dotnet.defaultSolution")]
    [InlineData(".devcontainer/devcontainer.json", "image")]
    public void Is_readable(string file, string key) => Read(file)[key].Should().NotBeNull();

    [Fact]
    public void Names_a_solution_that_there_is() =>
        File.Exists(Path.Combine(Repository, (string)Read(".vscode/settings.json")["dotnet.defaultSolution"]!)).Should().BeTrue();

    [Fact]
    public void Tasks_say_words_that_the_tool_knows()
    {
        var tasks = Tasks().Where(task => ((string)task["command"]!).EndsWith("/check", StringComparison.Ordinal)).ToList();
        var words = tasks.Select(task => task["args"]!.AsArray()).Where(said => said.Count > 0).Select(said => (string)said[0]!).ToList();
        var help = File.ReadAllLines(Path.Combine(Repository, "checker", "Cli.Tests", "Output", "help.txt"));
        words.Should().NotBeEmpty().And.OnlyContain(word => help.Any(line => line.StartsWith($"  {word} ", StringComparison.Ordinal)));
        File.Exists(Path.Combine(Repository, "check")).Should().BeTrue();
        File.Exists(Path.Combine(Repository, "check.cmd")).Should().BeTrue();
    }

    [Theory]
    [InlineData("CA1829", "Length in place of Count()")]
    [InlineData("CA1846", "AsSpan in place of Substring")]
    [InlineData("CA1851", "an enumerable that is run twice")]
    [InlineData("CA1869", "options that are made again and again")]
    [InlineData("CA2000", "what nobody disposes of")]
    [InlineData("IDE0320", "a lambda that captures nothing")]
    public void No_light_bulb_tells_an_answer(string rule, string answer)
    {
        var section = File.ReadAllText(Path.Combine(Repository, ".editorconfig")).Split("[exercises/**.cs]")[1].Split("\n[")[0];
        section.Should().Contain($"dotnet_diagnostic.{rule}.severity = none\n", "it would tell of {0}", answer);
    }

    [Theory]
    [InlineData('/')]
    [InlineData('\\')]
    public async Task F5_runs_the_tests_of_the_open_exercise_alone(char separator)
    {
        var launch = Read(".vscode/launch.json")["configurations"]![0]!.AsObject();
        var before = Tasks().Single(task => (string)task["label"]! == (string)launch["preLaunchTask"]!);
        string Filled(JsonNode? text) => ((string)text!)
            .Replace("${workspaceFolder}", _terminal.Checkout.Root, StringComparison.Ordinal)
            .Replace("${fileDirname}", _terminal.Checkout.Root + "/exercises/01-verdicts/2-passes".Replace('/', separator), StringComparison.Ordinal);

        (await RunAsync(Filled(before["command"]), before["args"]!.AsArray().Select(Filled))).ExitCode.Should().Be(0, "4-does-not-build is not the open one");
        var program = Filled(launch["program"]);
        File.Exists(program).Should().BeTrue();
        var (exitCode, output) = await RunAsync(Grader.Host, launch["args"]!.AsArray().Select(Filled).Prepend(program).Prepend("exec"));

        output.Should().Contain("Total: 3, Errors: 0, Failed: 0, Skipped: 0");
        exitCode.Should().Be(0);
    }

    private static string Repository => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    private static JsonObject Read(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Repository, file)), documentOptions: WithComments)!.AsObject();

    private static IEnumerable<JsonNode> Tasks() => Read(".vscode/tasks.json")["tasks"]!.AsArray().Select(task => task!);

    private async Task<(int ExitCode, string Output)> RunAsync(string command, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = _terminal.Checkout.Root, Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" } };
        var (exitCode, output, errors) = await ChildProcess.RunAsync(start, TestContext.Current.CancellationToken);
        return (exitCode, output + errors);
    }
}
