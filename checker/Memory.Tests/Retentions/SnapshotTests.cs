using System.Diagnostics;
using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Sessions;

namespace Checker.Memory.Tests.Retentions;

public sealed class SnapshotTests
{
    private const int Count = 2_000_000;

    private static Flight[]? _flightsOfBoth;

    [Theory]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(16, false)]
    [InlineData(256, false)]
    [InlineData(1, true)]
    [InlineData(16, true)]
    [InlineData(256, true)]
    public void Is_whole_or_inconclusive(int bufferInMebibytes, bool isStreamed)
    {
        var flights = Flight.Sample(new Seed(1), Count);
        try
        {
            Snapshot.Take(bufferInMebibytes, isStreamed ? new StreamedSession() : null).NodesOf(typeof(Flight)).Count().Should().BeGreaterThanOrEqualTo(Count);
        }
        catch (InconclusiveException refusal) when (bufferInMebibytes < Snapshot.BufferInMebibytes)
        {
            refusal.Message.Should().Contain("did not arrive whole");
        }

        GC.KeepAlive(flights);
    }

    /// <summary>Only of what this test holds: other fields of the process come and go between two graphs.</summary>
    [Fact]
    public void Is_the_same_by_either_session()
    {
        _flightsOfBoth = Flight.Sample(new Seed(1), 1_000);
        foreach (var graph in new[] { Snapshot.Take(session: InProcessSession.Known), Snapshot.Take(session: new StreamedSession()) })
        {
            var array = graph.Roots.Single(root => root.Kind == RootKind.StaticField && root.Field == nameof(_flightsOfBoth)).Node;
            graph.TypeOf(array).Should().Be<Flight[]>();
            graph.SizeOf(array).Should().Be((1_000 * IntPtr.Size) + (3 * IntPtr.Size));
            graph.HeapOf(array).Should().NotBe(Heap.Frozen);
            graph.TargetsOf(array).ToArray().Should().HaveCount(1_000).And.OnlyContain(node => graph.TypeOf(node) == typeof(Flight));
        }

        _flightsOfBoth = null;
    }

    /// <summary>Otherwise every graph takes a tenth of a second longer, and nothing else would tell.</summary>
    [Fact]
    public void Finds_the_faster_session_in_this_runtime() => InProcessSession.Known.Should().NotBeNull();

    [Fact]
    public void Is_inconclusive_by_the_diagnostics_port_where_it_is_closed()
    {
        // The runner is this program itself; in the child only the tests below are run.
        var child = new ProcessStartInfo(Environment.ProcessPath!, ["-explicit", "only", "-method", NameOf(nameof(Refuses_by_the_port)), "-method", NameOf(nameof(Needs_no_port))])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var process = Process.Start(child)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, output);
        output.Should().Contain("Total: 2");

        static string NameOf(string test) => $"{typeof(SnapshotTests).FullName}.{test}";
    }

    [Fact(Explicit = true)]
    public void Refuses_by_the_port() =>
        FluentActions.Invoking(() => Snapshot.Take(session: new StreamedSession())).Should().Throw<InconclusiveException>().WithMessage("*Unset DOTNET_EnableDiagnostics*");

    [Fact(Explicit = true)]
    public void Needs_no_port() => Measure.Retention(new Clean.Locals.DelaysTrial()).Should().HaveNo<Flight>();
}
