using System.Collections.Concurrent;
using Checker.Memory.Retentions;

namespace Checker.Memory.Tests.Retentions;

public sealed class TerritoryTests
{
    private static readonly Territory OfLocals = Territory.Of(new Clean.Locals.DelaysTrial());

    [Fact]
    public void Is_home_in_the_namespace_of_the_trial()
    {
        OfLocals.Of(typeof(Clean.Locals.Delays)).Should().Be(Side.Home);
        OfLocals.Of(typeof(Clean.Linq.Delays)).Should().Be(Side.Foreign);
        OfLocals.Of(typeof(Flight)).Should().Be(Side.Foreign);
    }

    [Fact]
    public void Is_closed_where_engine_and_tests_stand()
    {
        OfLocals.Of(typeof(Clean.Locals.DelaysTrial)).Should().Be(Side.Closed);
        OfLocals.Of(typeof(TerritoryTests)).Should().Be(Side.Closed);
        OfLocals.Of(typeof(OtherTests)).Should().Be(Side.Closed);
        OfLocals.Of(typeof(List<Reading>)).Should().Be(Side.Closed);
        OfLocals.Of(typeof(FactAttribute[])).Should().Be(Side.Closed);
    }

    [Fact]
    public void Is_closed_where_the_runtime_queues_its_work()
    {
        var engine = typeof(System.Net.Sockets.Socket).Assembly.GetType("System.Net.Sockets.SocketAsyncEngine");
        if (engine?.GetNestedType("SocketIOEvent", System.Reflection.BindingFlags.NonPublic) is { } queued)
            OfLocals.Of(typeof(ConcurrentQueue<>).MakeGenericType(queued)).Should().Be(Side.Closed);
    }
}
