using System.Collections.Concurrent;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Tests.Retentions.Paths;

public sealed class PathTextTests
{
    private static readonly Flight Late = new(90);
    private static readonly Action Handler = () => GC.KeepAlive(null);

    private static readonly Dictionary<string, object> Holders = new()
    {
        ["List<Flight>[1]"] = new List<Flight?> { null, Late },
        ["Stack<Flight>[0]"] = new Stack<Flight>([Late]),
        ["Queue<Flight>[..]"] = new Queue<Flight>([Late]),
        ["PriorityQueue<Flight, int>[..]"] = new PriorityQueue<Flight, int>([(Late, 1)]),
        ["Dictionary<string, Flight>[..]"] = new Dictionary<string, Flight> { ["late"] = Late },
        ["HashSet<Flight>[..]"] = new HashSet<Flight> { Late },
        ["SortedDictionary<int, Flight>[..]"] = new SortedDictionary<int, Flight> { [1] = Late },
        ["LinkedList<Flight>[..]"] = new LinkedList<Flight>([Late]),
        ["ConcurrentDictionary<int, Flight>[..]"] = new ConcurrentDictionary<int, Flight> { [1] = Late },
        ["ConcurrentQueue<Flight>[..]"] = new ConcurrentQueue<Flight>([Late]),
        ["ConcurrentStack<Flight>[..]"] = new ConcurrentStack<Flight>([Late]),
        ["ConcurrentBag<Flight>[..]"] = new ConcurrentBag<Flight>([Late]),
        ["ImmutableList<Flight>[..]"] = System.Collections.Immutable.ImmutableList.Create(Late),
        ["Lazy<Flight>.Value"] = Made(new Lazy<Flight>(() => new Flight(1))),
        // The thread that fills this table may end before the test runs, and a value that nobody tracks goes with its thread.
        ["ThreadLocal<Flight>.Value"] = new ThreadLocal<Flight>(trackAllValues: true) { Value = Late },
        ["Flight[] [2]"] = new[] { null, null, Late },
        ["(Flight, int)[] [1].Item1"] = new[] { default, (Late, 1) },
        ["PathTextTests.Desk.Second"] = new Desk { Second = Late },
        ["PathTextTests.Desk.Latest"] = new Desk { Latest = Late },
        ["PathTextTests.Desk.Window"] = new Desk { Window = new ArraySegment<Flight>([Late]) },
        ["PathTextTests.Log.Extra"] = new Log { Extra = Late },
    };

    public static TheoryData<string> Hops => [.. Holders.Keys];

    [Theory]
    [MemberData(nameof(Hops))]
    public void Tells_a_holder_in_one_hop(string hop) =>
        PathText.Of(LiveGraph.WayTo<Flight>(Holders[hop])).Path.Should().StartWith(["the root", hop]).And.EndWith("Flight");

    [Fact]
    public void Names_a_captured_variable()
    {
        var flights = new[] { Late };
        PathText.Of(LiveGraph.WayTo<Flight>(new[] { () => GC.KeepAlive(flights) })).Path
            .Should().Equal("the root", "Action[] [0]", "Action", "closure in PathTextTests, variable flights", "Flight[] [0]", "Flight");
    }

    [Fact]
    public void Tells_one_handler_of_many()
    {
        var flight = new Flight(1);
        var both = Handler + (() => GC.KeepAlive(flight));
        PathText.Of(LiveGraph.WayTo<Flight>(both)).Path
            .Should().Equal("the root", "Action, handler [1]", "closure in PathTextTests, variable flight", "Flight");
    }

    [Fact]
    public void Tells_a_registration_by_its_source()
    {
        using var source = new CancellationTokenSource();
        var flight = new Flight(1);
        using var registration = source.Token.Register(() => GC.KeepAlive(flight));
        PathText.Of(LiveGraph.WayTo<Flight>(source)).Path
            .Should().Equal("the root", "CancellationTokenSource, registered callback", "closure in PathTextTests, variable flight", "Flight");
    }

    [Fact]
    public void Counts_the_nodes_of_a_linked_list()
    {
        Link? newest = null;
        for (var count = 0; count < 5_000; count++)
            newest = new Link { Next = newest, Flight = count == 0 ? Late : null };
        PathText.Of(LiveGraph.WayTo<Flight>(newest!)).Path
            .Should().Equal("the root", "PathTextTests.Link.Next, 4,999 times", "PathTextTests.Link.Flight", "Flight");
    }

    [Fact]
    public void Never_tells_more_than_a_screen_holds()
    {
        object nested = Late;
        for (var depth = 0; depth < 60; depth++)
            nested = depth % 2 == 0 ? new Link { Flight = nested } : new[] { nested };
        var path = PathText.Of(LiveGraph.WayTo<Flight>(nested)).Path;
        path.Should().HaveCount(PathText.MostLines).And.EndWith("Flight").And.Contain(line => line.StartsWith("..."));
    }

    [Fact]
    public void Names_the_field_that_leads_there_and_not_its_twin() =>
        PathText.Of(LiveGraph.WayTo<Flight>(new Crossing { Left = new Link(), Right = new Link { Flight = Late } })).Path
            .Should().Equal("the root", "PathTextTests.Crossing.Right", "PathTextTests.Link.Flight", "Flight");

    [Fact]
    public void Finds_its_way_through_links_that_go_both_ways()
    {
        var ring = Enumerable.Range(0, 100).Select(_ => new Crossing()).ToArray();
        for (var i = 0; i < ring.Length - 1; i++)
            (ring[i].Left, ring[i + 1].Right) = (ring[i + 1], ring[i]);
        ring[^1].Left = new Link { Flight = Late };
        PathText.Of(LiveGraph.WayTo<Flight>(ring[0])).Path
            .Should().Equal("the root", "PathTextTests.Crossing.Left, 100 times", "PathTextTests.Link.Flight", "Flight");
    }

    [Fact]
    public void Names_no_field_when_the_way_is_gone()
    {
        var crossing = new Crossing { Left = new Link(), Right = new Link { Flight = Late } };
        var way = LiveGraph.WayTo<Flight>(crossing);
        crossing.Right = null;
        PathText.Of(way).Path.Should().Equal("the root", "PathTextTests.Crossing", "PathTextTests.Link.Flight", "Flight");
    }

    [Fact]
    public void Still_finds_an_array_that_has_grown_since_but_none_that_is_smaller()
    {
        var tray = new Tray { Small = [Late], Large = [Late, Late] };
        var way = LiveGraph.WayTo<Flight>(new Tray { Large = [Late, Late] });
        tray.Large = [Late, Late, Late];
        PathText.Of(way with { Start = tray }).Path[1].Should().Be("PathTextTests.Tray.Large");
        tray.Large = null;
        PathText.Of(way with { Start = tray }).Path[1].Should().Be("PathTextTests.Tray");
    }

    [Fact]
    public void Recognises_a_leak_by_its_fingerprint_wherever_in_a_list_it_is()
    {
        var first = PathText.Of(LiveGraph.WayTo<Flight>(new List<Flight?> { Late })).Fingerprint;
        PathText.Of(LiveGraph.WayTo<Flight>(new List<Flight?> { null, null, Late })).Fingerprint.Should().Be(first);
        PathText.Of(LiveGraph.WayTo<Flight>(new Stack<Flight>([Late]))).Fingerprint.Should().NotBe(first);
    }

    [Fact]
    public void Runs_no_code_of_what_it_looks_at()
    {
        References.Of(new Touchy()).Should().ContainSingle().Which.Member.Name.Should().Be("Held");
        Touchy.HasRun.Should().BeFalse();
    }

    private static Lazy<Flight> Made(Lazy<Flight> lazy)
    {
        GC.KeepAlive(lazy.Value);
        return lazy;
    }

    private sealed class Desk
    {
        public Flight? Second;
        public ArraySegment<Flight> Window;

        public Flight? Latest { get; set; }
    }

    private sealed class Tray
    {
        public Flight[]? Small;
        public Flight[]? Large;
    }

    private sealed class Link
    {
        public Link? Next;
        public object? Flight;
    }

    private sealed class Crossing
    {
        public object? Right;
        public object? Left;
    }

    private sealed class Log : List<int>
    {
        public Flight? Extra;
    }

    private sealed class Touchy
    {
        public static bool HasRun;
        public object Held = new();

        public object Other => HasRun = true;

        public override bool Equals(object? other) => HasRun = true;

        public override int GetHashCode() => (HasRun = true).GetHashCode();
    }
}
