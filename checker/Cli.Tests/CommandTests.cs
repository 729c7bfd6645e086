using Checker.Course.Results;

namespace Checker.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task List_shows_every_exercise_in_order() => (await _terminal.TypeAsync("list")).ShouldBe("list");

    [Fact]
    public async Task List_has_no_symbols_when_plain() => (await _terminal.TypeAsync("list --plain")).ShouldBe("list-plain");

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public async Task List_puts_titles_below_where_there_is_no_room_beside(int width) =>
        (await _terminal.TypeAsync("list", width: width)).ShouldBe($"list-{width}");

    [Fact]
    public async Task Next_names_files_and_tasks() => (await _terminal.TypeAsync("next")).ShouldBe("next");

    [Fact]
    public async Task Hints_come_one_stage_at_a_time()
    {
        var seen = await _terminal.TypeAsync("hint passes") + await _terminal.TypeAsync("hint passes")
            + await _terminal.TypeAsync("hint passes") + await _terminal.TypeAsync("hint passes");
        seen.ShouldBe("hint");
        ResultOf("2-passes").HintsShown.Should().Equal(3);
    }

    [Fact]
    public async Task A_hint_is_folded_to_the_screen_and_not_to_its_file()
    {
        var hints = _terminal.Checkout.PathOf("exercises/01-verdicts/2-passes/hints.md");
        File.WriteAllText(hints, File.ReadAllText(hints).Replace("1. Nothing needs a list.", "1. Nothing needs a list of\n   all the numbers that there are. Who reads it?", StringComparison.Ordinal));
        (await _terminal.TypeAsync("hint passes", width: 40)).ShouldBe("hint-40");
        (await _terminal.TypeAsync("hint passes --plain")).ShouldBe("hint-plain");
    }

    [Fact]
    public async Task A_task_that_does_not_exist_is_refused() => (await _terminal.TypeAsync("hint passes --task 4")).ShouldBe("hint-refused");

    [Fact]
    public async Task A_solution_is_shown_after_passing_or_when_revealed()
    {
        var file = _terminal.Checkout.PathOf("solutions/01-verdicts/3-fails/Fails.cs");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Copy(_terminal.Checkout.PathOf("exercises/01-verdicts/2-passes/Passes.cs"), file);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(file)!, "README.md"), "One number at a time.\n");

        var seen = await _terminal.TypeAsync("solution 3-fails") + await _terminal.TypeAsync("solution 3-fails --reveal");
        seen.ShouldBe("solution");
        ResultOf("3-fails").SolutionRevealed.Should().BeTrue();
    }

    [Fact]
    public async Task A_course_without_solutions_says_so() => (await _terminal.TypeAsync("solution 3-fails")).ShouldBe("solution-missing");

    [Theory]
    [InlineData("hint pases", "unknown-near")]
    [InlineData("hint e", "unknown-several")]
    [InlineData("verify 2-passes --all", "verify-both")]
    [InlineData("verfy", "unknown-word")]
    [InlineData("verify 1-not-started", "verify-untouched")]
    public async Task A_mistake_is_answered_with_what_to_do(string words, string name) => (await _terminal.TypeAsync(words)).ShouldBe(name);

    [Fact]
    public async Task Reset_of_an_untouched_exercise_does_nothing() => (await _terminal.TypeAsync("reset 1-not-started")).ShouldBe("reset-untouched");

    [Fact]
    public async Task Outside_a_checkout_there_is_nothing_to_do()
    {
        var elsewhere = Path.GetTempPath();
        (await _terminal.TypeAsync("list", elsewhere)).Replace(elsewhere, "<here>", StringComparison.Ordinal).ShouldBe("outside");
    }

    [Fact]
    public async Task A_broken_course_is_reported_line_by_line()
    {
        File.AppendAllText(_terminal.Checkout.PathOf("lessons/README.md"), "\n- [Nowhere](02-nowhere/lesson.md)\n");
        (await _terminal.TypeAsync("list")).ShouldBe("broken-course");
    }

    [Fact]
    public async Task A_damaged_result_is_set_aside_and_told()
    {
        var file = _terminal.Checkout.PathOf(".check/results/01-verdicts/2-passes.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "{ \"format\": 1, \"id\"");
        (await _terminal.TypeAsync("next")).ShouldBe("damaged-result");
        File.ReadAllText(file + ".unreadable-1").Should().Be("{ \"format\": 1, \"id\"");
    }

    [Theory]
    [InlineData("--help", "help")]
    [InlineData("verify --help", "help-verify")]
    [InlineData("hint --help", "help-hint")]
    public async Task Every_command_explains_itself(string words, string name)
    {
        using var console = new StringWriter();
        var output = Console.Out;
        Console.SetOut(console);
        try
        {
            await _terminal.TypeAsync(words);
        }
        finally
        {
            Console.SetOut(output);
        }

        console.ToString().ReplaceLineEndings("\n").Replace(Environment.ProcessPath is null ? "\0" : "Checker.Cli.Tests", "check", StringComparison.Ordinal).ShouldBe(name);
    }

    private Result ResultOf(string name) =>
        new ResultsFolder(_terminal.Checkout.Root).Load(_terminal.Checkout.Curriculum.Find(name)).Result;
}
