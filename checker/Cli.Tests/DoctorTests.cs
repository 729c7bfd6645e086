using System.Text.Json;
using Checker.Cli.Checkups;
using Checker.Cli.Commands;
using Spectre.Console.Testing;

namespace Checker.Cli.Tests;

public sealed class DoctorTests : IDisposable
{
    private static readonly Checkup Well = Made("SDK", new Finding("10.0.401 (global.json asks for 10.0.100 or newer)"));

    private static readonly Checkup Ill = Made("packages", new Finding("not restored yet", "Run ./check once where there is a network; later runs need none."));

    private static readonly Checkup Dispensable =
        Made("file watching", new Finding("a saved file is not noticed", "Type ./check after a save, or move the clone to a local disk (under WSL, into the Linux file system).")) with { IsOptional = true };

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData(100, false, "doctor")]
    [InlineData(40, false, "doctor-narrow")]
    [InlineData(100, true, "doctor-plain")]
    public async Task Shows_what_is_well_and_what_to_do_where_it_is_not(int width, bool isPlain, string name) =>
        (await SeenAsync(width, isPlain, Well, Ill, Dispensable)).ShouldBe(name);

    [Fact]
    public async Task Fails_only_for_what_is_needed()
    {
        (await SeenAsync(100, false, Well, Dispensable)).Should().EndWith("Everything that grading needs is well.\nexit 0\n");
        (await SeenAsync(100, false, Ill, Ill)).Should().EndWith("2 things that grading needs are not well: do what stands below each.\nexit 2\n");
    }

    [Fact]
    public async Task Looks_at_everything_and_prints_one_document()
    {
        var seen = await _terminal.TypeAsync("doctor --json");
        using var document = JsonDocument.Parse(seen[seen.IndexOf('{', StringComparison.Ordinal)..(seen.LastIndexOf('}') + 1)]);
        var checkups = document.RootElement.GetProperty("checkups").EnumerateArray().ToList();
        checkups.Select(checkup => checkup.GetProperty("name").GetString()).Should().Equal(
            "SDK", "runtime", "packages", "git", ".check", "artifacts", "temporary files", "event pipe", "memory", "file speed", "file watching", "Python");
        checkups.Where(checkup => checkup.GetProperty("isOptional").GetBoolean()).Select(checkup => checkup.GetProperty("name").GetString())
            .Should().Equal("runtime", "git", "file speed", "file watching", "Python");
        checkups.Should().OnlyContain(checkup => checkup.GetProperty("isWell").GetBoolean() == (checkup.GetProperty("remedy").ValueKind == JsonValueKind.Null));

        // The rest is as the machine is; the miniature course is restored by nobody here.
        checkups[2].GetProperty("found").GetString().Should().Be("not restored yet");
        seen.Should().EndWith("exit 2\n");
    }

    [Fact]
    public async Task After_an_error_only_what_is_needed_and_not_well_is_told()
    {
        using var errors = new TestConsole().Width(200);
        await DoctorCommand.ExplainErrorAsync(new Screen(errors, errors, isJson: false, isPlain: false), [Well, Ill, Dispensable], TestContext.Current.CancellationToken);
        errors.Output.ReplaceLineEndings("\n").Should().Be("check: doctor: packages: not restored yet. Run ./check once where there is a network; later runs need none.\n");
    }

    [Fact]
    public async Task Runs_by_itself_when_something_of_the_machine_fails()
    {
        File.WriteAllText(_terminal.Checkout.PathOf(".check"), "In the place of a folder.");
        var seen = (await _terminal.TypeAsync("verify 2-passes")).Split('\n');
        seen.Should().Contain(line => line.StartsWith("! check: doctor: .check: not writable: ", StringComparison.Ordinal))
            .And.Contain("! check: doctor: packages: not restored yet. Run ./check once where there is a network; later runs need none.")
            .And.NotContain(line => line.Contains("doctor: artifacts", StringComparison.Ordinal) && line.Contains("not writable", StringComparison.Ordinal), "what is well is not told");
    }

    [Fact]
    public async Task Is_not_asked_about_a_mistake_in_the_words() =>
        (await _terminal.TypeAsync("verify nowhere")).Should().NotContain("doctor");

    private static Checkup Made(string name, Finding finding) => new(name, _ => Task.FromResult(finding));

    private static async Task<string> SeenAsync(int width, bool isPlain, params Checkup[] checkups)
    {
        using var console = new TestConsole().Width(width);
        var code = await DoctorCommand.RunAsync(new Screen(console, console, isJson: false, isPlain), checkups, TestContext.Current.CancellationToken);
        return $"{console.Output.ReplaceLineEndings("\n")}exit {code}\n";
    }
}
