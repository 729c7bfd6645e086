using Checker.Memory.Tests.DotMemory.Fixtures.Derived;
using Checker.Memory.Tests.DotMemory.Fixtures.GrowingBuffer;
using Checker.Memory.Tests.DotMemory.Fixtures.KeptChain;
using Checker.Memory.Tests.DotMemory.Fixtures.ManyObjects;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.DotMemory;

/// <summary>What the adapter asks of dotMemory Unit, and makes of its answers; of both versions that are known.</summary>
public sealed class ContractTests
{
    private const int CallsOfRetention = 4;

    [Theory]
    [MemberData(nameof(Catalog.AllocationsOfEachVersion), MemberType = typeof(Catalog))]
    public void Counts_what_a_call_allocates(string version, string fixture)
    {
        using var fake = new FakeLibrary(version);
        Judgement.OfAllocation(Catalog.Named(fixture));
    }

    [Theory]
    [MemberData(nameof(Catalog.Allocations), MemberType = typeof(Catalog))]
    public void Tells_other_types_apart(string fixture)
    {
        using var fake = new FakeLibrary("3");
        Judgement.OfOthers(Catalog.Named(fixture));
    }

    [Theory]
    [MemberData(nameof(Catalog.RetentionsOfEachVersion), MemberType = typeof(Catalog))]
    public void Counts_what_calls_keep(string version, string fixture)
    {
        using var fake = new FakeLibrary(version);
        var leak = Catalog.Named(fixture);
        Judgement.OfRetention(leak);
        var kept = CallsOfRetention * leak.Asked(leak.Size);
        leak.HaveAtMost(Measure.Retention(leak), kept);
        var bytes = CallsOfRetention * leak.Kept(leak.Size).Sum(portion => portion.Bytes);
        Measure.Retention(leak).Should().BeAtMost(bytes);
        if (kept > 0)
        {
            Judgement.Fails(() => leak.HaveAtMost(Measure.Retention(leak), kept - 1));
            Judgement.Fails(() => Measure.Retention(leak).Should().BeAtMost(bytes - 1));
        }
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Asks_for_the_traffic_of_one_call(string version)
    {
        using var fake = new FakeLibrary(version);
        var allocation = Measure.Allocation(new ManyObjectsTrial());
        fake.Asked.Clear();
        allocation.Should().AllocateAtMost<Fixtures.ManyObjects.Ticket>(100);
        fake.Asked.Chunk(4).Should().AllBeEquivalentTo(
            new[] { "Check()", "Check(memory)", "GetTrafficFrom", "Where(Type.Is(Ticket))" }, options => options.WithStrictOrdering());
    }

    /// <summary>What survived is older than the calls, and no leak of theirs.</summary>
    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Asks_for_new_objects_and_never_for_survivors(string version)
    {
        using var fake = new FakeLibrary(version);
        Judgement.Fails(() => Measure.Retention(new KeptChainTrial()).Should().HaveNo<Fixtures.KeptChain.Ticket>());
        fake.Asked.Should().Equal("SetOutputMethod", "Check()", "Check(memory)", "GetDifference", "GetNewObjects", "GetObjects(Type.Is(Ticket))");
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Asks_for_derived_types_too(string version)
    {
        using var fake = new FakeLibrary(version);
        Measure.Allocation(new DerivedTrial()).Should().AllocateAtMost<Shape>(101);
        fake.Asked.Should().Contain("Where(Type.Is(Shape, Circle))");
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Says_before_each_measurement_where_lines_go(string version)
    {
        using var fake = new FakeLibrary(version);
        Measure.Retention(new KeptChainTrial());
        Measure.Allocation(new ManyObjectsTrial());
        fake.Asked.Count(call => call == "SetOutputMethod").Should().Be(2);
        fake.Asked[0].Should().Be("SetOutputMethod");
    }

    [Fact]
    public void Measures_growth_by_its_traffic()
    {
        using var fake = new FakeLibrary("3");
        Measure.Growth(new ManyObjectsTrial()).BytesPerItem.Should().Be(32);
    }

    [Fact]
    public void Finds_a_buffer_that_only_first_calls_pay_for()
    {
        using var fake = new FakeLibrary("3");
        fake.Set("Made", (Func<IEnumerable<(Type, int, long)>>)GrowingBufferTrial.Made);
        var allocation = Measure.Allocation(new GrowingBufferTrial());
        allocation.Bytes.Should().Be(Bytes.Zero);
        FluentActions.Invoking(() => allocation.Should().BeZero()).Should().Throw<Exception>().WithMessage("*keeps a buffer between calls*");
    }

    [Theory]
    [MemberData(nameof(FakeLibrary.Versions), MemberType = typeof(FakeLibrary))]
    public void Publishes_what_it_judged(string version)
    {
        using var fake = new FakeLibrary(version);
        var readings = new List<Reading>();
        Reading.Judged += readings.Add;
        try
        {
            Judgement.Fails(() => Measure.Retention(new KeptChainTrial()).Should().HaveNo<Fixtures.KeptChain.Ticket>());
            Judgement.Fails(() => Measure.Allocation(new ManyObjectsTrial()).Should().BeAtMost(100));
        }
        finally
        {
            Reading.Judged -= readings.Add;
        }

        readings.Select(reading => reading with { Path = null }).Should().Equal(
            new Reading("retention", "Ticket", 100, 400, 0, "objects"), new Reading("allocation", "ManyObjects", 100, 3_224, 100, "bytes"));
    }

    [Fact]
    public void Shows_types_without_lines_and_no_path()
    {
        using var fake = new FakeLibrary("3");
        Golden.Matches("dotmemory-allocation", Text(() => Measure.Allocation(new ManyObjectsTrial()).Should().BeAtMost(100)));
        Golden.Matches("dotmemory-types", Text(() => Measure.Allocation(new ManyObjectsTrial()).Should().AllocateOnly<Fixtures.ManyObjects.Ticket>(100)));
        Golden.Matches("dotmemory-retention", Text(() => Measure.Retention(new KeptChainTrial()).Should().HaveNo<Fixtures.KeptChain.Ticket>()));
        Golden.Matches("dotmemory-retention-bytes", Text(() => Measure.Retention(new KeptChainTrial()).Should().BeAtMost(100)));
    }

    private static string Text(Action judge) => judge.Should().Throw<Exception>().Which.Message;
}
