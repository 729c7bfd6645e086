using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Checker.Cli.Tests;

/// <summary>The real program on a terminal, which <c>script</c> of Linux stands for.</summary>
public sealed partial class ColourTests : IDisposable
{
    private readonly TinyCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("list", false, true)]
    [InlineData("list", true, false)]
    [InlineData("list --plain", false, false)]
    public async Task There_are_colours_unless_somebody_wants_none(string words, bool isNoColor, bool areThere)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A terminal is made by script, as Linux has it.");
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo("script", ["-qec", $"'{host}' exec '{Path.Combine(AppContext.BaseDirectory, "check.dll")}' {words}", "/dev/null"])
        {
            WorkingDirectory = _checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        if (isNoColor)
            start.Environment["NO_COLOR"] = "1";

        var seen = await OutputOf(start);

        seen.Should().Contain("01-verdicts/1-not-started");
        Colour().IsMatch(seen).Should().Be(areThere, "that is what the terminal got: {0}", seen.Replace('\e', '!'));
    }

    private static async Task<string> OutputOf(ProcessStartInfo start)
    {
        try
        {
            using var script = Process.Start(start)!;
            var output = await script.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await script.WaitForExitAsync(TestContext.Current.CancellationToken);
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("This system has no script, which makes a terminal.");
            return "";
        }
    }

    /// <summary>A foreground or a background; bold is none.</summary>
    [GeneratedRegex(@"\e\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m")]
    private static partial Regex Colour();
}
