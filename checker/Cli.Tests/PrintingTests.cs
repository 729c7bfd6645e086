using System.Text;
using Checker.Cli.Printing;

namespace Checker.Cli.Tests;

/// <summary>The PDF is printed by a browser, which may be missing, fail, or be stopped.</summary>
public sealed class PrintingTests : IDisposable
{
    private static readonly DateOnly Date = new(2026, 11, 23);

    private readonly string _folder = Directory.CreateTempSubdirectory("memory-in-pairs-printing-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_browser_that_is_named_goes_before_others()
    {
        var (named, other) = (Program("mine"), Program("chromium"));
        InstalledBrowser.Find(named, _folder, []).Should().Be(named);
        InstalledBrowser.Find("mine", _folder, []).Should().Be(named);
        InstalledBrowser.Find(null, _folder, []).Should().Be(other);
        InstalledBrowser.Find(" ", Path.Combine(_folder, "empty"), ["/nowhere", other]).Should().Be(other);
    }

    [Fact]
    public void Without_a_browser_it_is_said_what_to_do()
    {
        FluentActions.Invoking(() => InstalledBrowser.Find("brauser", _folder, [])).Should().Throw<UsageException>()
            .WithMessage("CHECK_BROWSER names brauser, which is no program here; give the path of Chromium, Chrome or Edge");
        FluentActions.Invoking(() => InstalledBrowser.Find(null, _folder, [])).Should().Throw<UsageException>()
            .WithMessage("a PDF is printed by Chromium, Chrome or Edge, and none was found; install one, set CHECK_BROWSER to its path, or take --epub, which needs none");
    }

    [Theory]
    [InlineData("echo 'no display' >&2; exit 3", "*printed no PDF (exit code 3)*It said: no display")]
    [InlineData("exit 0", "*printed no PDF (exit code 0)*It said: nothing")]
    [InlineData("for a; do case $a in --print-to-pdf=*) printf '%%PDF-1.4 half' > ${a#*=};; esac; done", "*printed no PDF*")]
    public async Task The_old_one_stays_where_no_whole_one_comes(string script, string message)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser of this test is a script of Unix.");
        var pdf = Path.Combine(_folder, "book.pdf");
        File.WriteAllText(pdf, "old");
        (await FluentActions.Awaiting(() => PdfPrinter.PrintAsync(Program("browser", script), Path.Combine(_folder, "book.html"), pdf, Date, TestContext.Current.CancellationToken))
            .Should().ThrowAsync<UsageException>()).WithMessage(message);
        File.ReadAllText(pdf).Should().Be("old");
    }

    [Fact]
    public async Task Who_stops_it_keeps_the_old_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser of this test is a script of Unix.");
        var pdf = Path.Combine(_folder, "book.pdf");
        File.WriteAllText(pdf, "old");
        var begun = Path.Combine(_folder, "begun");
        // It waits for a writer that never comes, until it is ended.
        var browser = Program("browser", $"mkfifo {_folder}/never; : > {begun}; read nothing < {_folder}/never");
        using var watcher = new FileSystemWatcher(_folder, "begun");
        using var stop = new CancellationTokenSource();
        watcher.Created += (_, _) => stop.Cancel();
        watcher.EnableRaisingEvents = true;
        await FluentActions.Awaiting(() => PdfPrinter.PrintAsync(browser, Path.Combine(_folder, "book.html"), pdf, Date, stop.Token)).Should().ThrowAsync<OperationCanceledException>();
        File.ReadAllText(pdf).Should().Be("old");
    }

    [Fact]
    public async Task Printed_twice_it_is_the_same_byte_for_byte()
    {
        var browser = Browser();
        Assert.SkipWhen(browser is null, "No Chromium, Chrome or Edge: install one to test what it prints.");
        var page = Path.Combine(_folder, "book.html");
        File.WriteAllText(page, "<!DOCTYPE html><html lang=en><title>Book</title><h1 id=a>One</h1><p><a href=#b>two</a><h2 id=b>Two</h2><svg width=9 height=9><path d='M0 0h9v9z'/></svg>");
        var (first, second) = (await Printed(browser!, page, "first.pdf"), await Printed(browser!, page, "second.pdf"));
        Encoding.Latin1.GetString(first).Should().ContainAll("/CreationDate (D:20261123000000+00'00')", "/ModDate (D:20261123000000+00'00')");
        second.AsSpan().SequenceEqual(first).Should().BeTrue("a print of the same page is the same file");
    }

    private async Task<byte[]> Printed(string browser, string page, string name)
    {
        var pdf = Path.Combine(_folder, name);
        await PdfPrinter.PrintAsync(browser, page, pdf, Date, TestContext.Current.CancellationToken);
        return File.ReadAllBytes(pdf);
    }

    private static string? Browser()
    {
        try
        {
            return InstalledBrowser.Find();
        }
        catch (UsageException)
        {
            return null;
        }
    }

    private string Program(string name, string script = "")
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
