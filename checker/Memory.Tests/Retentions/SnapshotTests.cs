using System.Diagnostics;
using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Sessions;

namespace Checker.Memory.Tests.Retentions;

public sealed class SnapshotTests
{
    private const int Count = 2_000_000;

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

    [Fact]
    public void Is_the_same_by_either_session()
    {
        var flights = Flight.Sample(new Seed(1), 1_000);
        var own = Snapshot.Take(session: InProcessSession.Known);
        var streamed = Snapshot.Take(session: new StreamedSession());
        foreach (var graph in new[] { own, streamed })
        {
            var array = graph.NodesOf(typeof(Flight[])).Single(node => graph.SizeOf(node) == (1_000 * IntPtr.Size) + (3 * IntPtr.Size));
            graph.TargetsOf(array).ToArray().Should().HaveCount(1_000).And.OnlyContain(node => graph.TypeOf(node) == typeof(Flight));
        }

        // To read the stream uses some more.
        NamesOf(own).Except(NamesOf(streamed)).Should().BeEmpty();
        NamesOf(own).Should().NotBeEmpty();
        GC.KeepAlive(flights);
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

    private static IEnumerable<string> NamesOf(HeapGraph graph) =>
        graph.Roots.Where(root => root.Kind == RootKind.StaticField).Select(root => root.Field).Distinct();
}
