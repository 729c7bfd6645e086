using Checker.Cli.Tests.Updating;
using Checker.Grading;

namespace Checker.Cli.Tests;

/// <summary>The two scripts that learners type, of which an update may bring newer ones while they run.</summary>
public sealed class ScriptTests : IDisposable
{
    private const string Tool = "artifacts/bin/Checker.Cli/debug/check.dll";
    private readonly string _folder = Directory.CreateTempSubdirectory("script-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Tool, "", "list", true, "list")]
    [InlineData(Tool, ".check/update", "update", false, "update")]
    [InlineData("", ".check/update", "update", true, "update")]
    [InlineData(Tool, "", "list --broken", true, null)]
    [InlineData(Tool, "", "update --broken", true, "update --broken")]
    public async Task Newer_sources_are_built_unless_an_update_is_not_finished(string tool, string journal, string words, bool isBuilt, string? run)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It is a script for a Unix shell.");
        File.Copy(RepositoryFile("check"), Path.Combine(_folder, "check"));
        // In the place of the SDK: says what it was asked, and leaves a tool behind where it was asked to build.
        var build = words.EndsWith("--broken", StringComparison.Ordinal) ? "exit 1" : $"touch {Tool}";
        Write("bin/dotnet", $"#!/bin/sh\necho \"$*\" >> '{_folder}/asked'\n[ \"$1\" != build ] || {build}\n");
        Clones.SetMode(Path.Combine(_folder, "bin/dotnet"), "100755");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, Tool))!);
        foreach (var file in new[] { tool, journal }.Where(file => file.Length > 0))
            Write(file, "");
        Write("checker/Cli/Program.cs", "");
        if (tool.Length > 0)
            File.SetLastWriteTimeUtc(Path.Combine(_folder, tool), DateTime.UtcNow.AddDays(-1));

        var start = new System.Diagnostics.ProcessStartInfo("sh", [Path.Combine(_folder, "check"), .. words.Split(' ')]) { WorkingDirectory = _folder };
        start.Environment["PATH"] = $"{Path.Combine(_folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        (await ChildProcess.RunAsync(start, TestContext.Current.CancellationToken)).ExitCode.Should().Be(run is null ? 2 : 0);

        File.ReadAllLines(Path.Combine(_folder, "asked")).Select(line => line.Replace(_folder + "/", "", StringComparison.Ordinal)).Should().Equal(
            [.. isBuilt ? ["build checker/Cli -nologo -v q"] : Array.Empty<string>(), .. run is null ? [] : new[] { $"exec {Tool} {run}" }]);
    }

    [Fact]
    public void Nothing_is_read_of_a_script_that_was_replaced_while_the_tool_ran()
    {
        File.ReadAllLines(RepositoryFile("check"))[^1].Should().StartWith("exec dotnet exec ");
        File.ReadAllLines(RepositoryFile("check.cmd"))[^1].Should().StartWith("dotnet exec ").And.EndWith("%* & exit /b");
    }

    private static string RepositoryFile(string name)
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "check.cmd")))
            at = at.Parent!;
        return Path.Combine(at.FullName, name);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
