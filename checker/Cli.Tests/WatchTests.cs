using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Checker.Cli.Tests;

public sealed partial class WatchTests : IDisposable
{
    private const string Keys = "q quit";

    private const string Page = "01-verdicts/2-passes/index.html";

    private readonly TinyCheckout _checkout = new();

    private string Fails => _checkout.PathOf("exercises/01-verdicts/3-fails/Fails.cs");

    private string Passes => _checkout.PathOf("exercises/01-verdicts/2-passes/Passes.cs");

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("--plain")]
    [InlineData("--plain --poll")]
    public async Task Every_way_to_save_gets_its_verdict(string options)
    {
        using var watch = new WatchedProgram(_checkout.Root, options);
        await watch.UntilAsync(Keys);
        var wasteful = await File.ReadAllTextAsync(Fails, TestContext.Current.CancellationToken);
        var frugal = (await File.ReadAllTextAsync(Passes, TestContext.Current.CancellationToken)).Replace("Exercise2", "Exercise3").Replace("Passes", "Fails");

        await File.AppendAllTextAsync(Fails, "// in place\n", TestContext.Current.CancellationToken);
        var seen = await watch.UntilAsync(Keys);

        await SaveAsync(Fails, frugal);
        seen += await watch.UntilAsync(Keys);

        await SaveAsync(Fails, wasteful[..(wasteful.Length / 2)]);
        seen += await watch.UntilAsync(Keys);

        File.Delete(Fails);
        seen += await watch.UntilAsync("3-fails\n");

        await SaveAsync(Fails, frugal);
        seen += await watch.UntilAsync(Keys);

        var untouched = _checkout.PathOf("exercises/01-verdicts/1-not-started/NotStarted.cs");
        var given = await File.ReadAllTextAsync(untouched, TestContext.Current.CancellationToken);
        await SaveAsync(untouched, given + "// begun\n");
        seen += await watch.UntilAsync(Keys);
        await SaveAsync(untouched, given);
        seen += await watch.UntilAsync("follows\n");

        watch.Type('h');
        seen += await watch.UntilAsync(Keys);
        watch.Type('q');
        (await watch.ExitAsync()).Should().Be(0);
        Spoken(seen).ShouldBe("watch");
    }

    [Fact]
    public async Task A_save_ends_the_run_of_the_save_before()
    {
        using var watch = new WatchedProgram(_checkout.Root, "--plain");
        await watch.UntilAsync(Keys);
        var endless = _checkout.PathOf("exercises/01-verdicts/5-times-out/TimesOut.cs");
        await File.AppendAllTextAsync(endless, "// runs on and on\n", TestContext.Current.CancellationToken);
        // It runs when its program is there; it would be ended after two minutes.
        while (!Processes.WorkersIn(_checkout.Root).Any(line => line.Contains("5-times-out")))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);

        await SaveAsync(endless, "namespace Verdicts.Exercise5; public static class TimesOut { }\n");
        (await watch.UntilAsync(Keys)).Should().Contain("DOES NOT BUILD  01-verdicts/5-times-out").And.NotContain("TIMED OUT");
    }

    [Fact]
    public async Task Ctrl_C_leaves_results_that_can_be_read_and_no_process()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other processes are looked at where Linux shows them.");
        using var watch = new WatchedProgram(_checkout.Root, "--plain");
        await watch.UntilAsync(Keys);
        await File.AppendAllTextAsync(Passes, "// saved\n", TestContext.Current.CancellationToken);
        await watch.UntilAsync(Keys);
        Processes.WorkersIn(_checkout.Root).Should().NotBeEmpty("one waits for the next save");

        using (var signal = Process.Start("kill", ["-INT", $"{watch.Id}"]))
            await signal.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await watch.ExitAsync()).Should().Be(130);

        Processes.WorkersIn(_checkout.Root).Should().BeEmpty();
        new Course.Results.ResultsFolder(_checkout.Root).Load(_checkout.Curriculum.Find("2-passes")).Result.HasPassed.Should().BeTrue();
    }

    [Fact]
    public async Task A_terminal_shows_a_page_for_each_verdict_and_takes_single_keys()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "A pseudo-terminal is made by Linux's script.");
        using var watch = new WatchedProgram(_checkout.Root, "", isTerminal: true);
        await watch.UntilAsync(Keys);
        await File.AppendAllTextAsync(Passes, "// saved\n", TestContext.Current.CancellationToken);
        (await watch.UntilAsync(Keys)).Should().Contain("\e[2J", "the screen begins anew").And.Contain("PASSED");
        watch.Type('l');
        (await watch.UntilAsync(Keys)).Should().Contain("Module 1");
        watch.Type('q');
        (await watch.ExitAsync()).Should().Be(0);
    }

    [Fact]
    public async Task An_open_page_hears_of_the_verdict_and_shows_it()
    {
        using var watch = new WatchedProgram(_checkout.Root, "--plain");
        using var browser = new HttpClient { BaseAddress = new Uri(Url().Match(await watch.UntilAsync(Keys)).Value) };
        var page = await browser.GetStringAsync(Page, TestContext.Current.CancellationToken);
        page.Should().Contain("live.js").And.NotContain("mark good");
        (await browser.GetStringAsync("sections.js", TestContext.Current.CancellationToken)).Should().StartWith("globalThis.courseSections", "what is served is searched, too");
        using var events = new StreamReader(await browser.GetStreamAsync("events", TestContext.Current.CancellationToken));
        (await events.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be(": open");

        await File.AppendAllTextAsync(Passes, "// saved\n", TestContext.Current.CancellationToken);
        (await events.ReadLineAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
        (await events.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be("data: verdict");
        (await browser.GetStringAsync(Page, TestContext.Current.CancellationToken)).Should().Contain("mark good");
        (await browser.GetAsync("no-such-page.html", TestContext.Current.CancellationToken)).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    /// <summary>As editors do that are afraid of a full disk: another file first, then its name.</summary>
    private static async Task SaveAsync(string file, string text)
    {
        await File.WriteAllTextAsync(file + ".new", text, TestContext.Current.CancellationToken);
        File.Move(file + ".new", file, overwrite: true);
    }

    private static string Spoken(string seen) => string.Join('\n', seen.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())) + "\n";

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Url();
}
