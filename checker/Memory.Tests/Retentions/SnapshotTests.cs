using System.Diagnostics;
using Checker.Memory.Retentions;

namespace Checker.Memory.Tests.Retentions;

public sealed class SnapshotTests
{
    private const int Count = 2_000_000;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(256)]
    public void Is_whole_or_inconclusive(int bufferInMebibytes)
    {
        var flights = Flight.Sample(new Seed(1), Count);
        try
        {
            Snapshot.Take(bufferInMebibytes).NodesOf(typeof(Flight)).Count().Should().BeGreaterThanOrEqualTo(Count);
        }
        catch (InconclusiveException refusal) when (bufferInMebibytes < Snapshot.BufferInMebibytes)
        {
            refusal.Message.Should().Contain("did not arrive whole");
        }

        GC.KeepAlive(flights);
    }

    [Fact]
    public void Is_inconclusive_where_diagnostics_are_off()
    {
        // The runner is this program itself; in the child only the test below is run.
        var child = new ProcessStartInfo(Environment.ProcessPath!, ["-explicit", "only", "-method", $"{typeof(SnapshotTests).FullName}.{nameof(Refuses)}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var process = Process.Start(child)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, output);
        output.Should().Contain("Total: 1");
    }

    [Fact(Explicit = true)]
    public void Refuses() =>
        FluentActions.Invoking(() => Measure.Retention(new Clean.Locals.DelaysTrial())).Should().Throw<InconclusiveException>().WithMessage("*Unset DOTNET_EnableDiagnostics*");
}
