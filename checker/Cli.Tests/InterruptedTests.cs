using System.Diagnostics;

namespace Checker.Cli.Tests;

/// <summary>Ctrl-C, as a terminal sends it, to the real program.</summary>
public sealed class InterruptedTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly TinyCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task Ends_the_worker_and_says_so()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other processes are looked at where Linux shows them.");
        // Whoever runs these tests in the background of a shell has Ctrl-C ignored, and so have all that these tests start.
        using var check = Process.Start(new ProcessStartInfo("env",
            ["--default-signal=INT", Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            "exec", Path.Combine(AppContext.BaseDirectory, "check.dll"), "explain", "5-times-out"])
        {
            WorkingDirectory = _checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var patience = new CancellationTokenSource(Patience);
        // No process tells others that it has begun; it is looked for until the patience ends.
        while (Processes.WorkersIn(_checkout.Root).Count == 0)
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);

        using (var signal = Process.Start("kill", ["-INT", $"{check.Id}"]))
            await signal.WaitForExitAsync(patience.Token);
        await check.WaitForExitAsync(patience.Token);

        check.ExitCode.Should().Be(130);
        (await errors).Should().EndWith("check: stopped; what was graded before is kept\n");
        Processes.WorkersIn(_checkout.Root).Should().BeEmpty("the learner's code went with it");
    }
}
