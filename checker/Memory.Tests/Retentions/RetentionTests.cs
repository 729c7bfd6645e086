using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Retentions;

public sealed class RetentionTests
{
    private static readonly Trial Clean = new Clean.Locals.DelaysTrial();

    [Fact]
    public void Blames_no_trial_for_the_leak_of_another()
    {
        Leaks.Elsewhere.Delays.Of(Flight.Sample(new Seed(1), 100));
        var retention = Measure.Retention(Clean);
        retention.Should().HaveNo<Flight>();
        retention.Should().BeAtMost(Bytes.Kibi(1));
    }

    [Fact]
    public void Blames_no_delay_for_the_timers_of_others()
    {
        using var other = new Timer(GC.KeepAlive, Flight.Sample(new Seed(1), 100), TimeSpan.FromDays(1), Timeout.InfiniteTimeSpan);
        var judge = () => Measure.Retention(new Leaks.Delayed.DelaysTrial()).Should().HaveNo<Flight>();
        judge.Should().Throw<Exception>().Which.Message.Should()
            .Contain("-> run of Delays.WaitAsync, variable flights  (held here by the code under test)").And.Contain("000 Flight objects");
    }

    [Fact]
    public void Still_finds_what_was_kept_before_and_only_then()
    {
        Once.Delays.Of(Flight.Sample(new Seed(1), 100));
        var judge = () => Measure.Retention(new Once.DelaysTrial()).Should().HaveNo<Flight>();
        judge.Should().Throw<Exception>().WithMessage("*100 Flight objects (2,400 bytes) are still reachable*");
    }

    [Fact]
    public void Says_what_it_judged_before_it_fails()
    {
        var readings = new List<Reading>();
        Reading.Judged += readings.Add;
        try
        {
            var judge = () => Measure.Retention(new Leaks.Property.DelaysTrial()).Should().HaveNo<Flight>();
            judge.Should().Throw<Exception>();
        }
        finally
        {
            Reading.Judged -= readings.Add;
        }

        var reading = readings.Should().ContainSingle().Which;
        reading.Should().BeEquivalentTo(new { Quantity = "retention", Subject = "Flight", Size = 20, Found = 80, Bound = 0, Unit = "objects" });
        reading.Path.Should().StartWith("static field Checker.Memory.Tests.Leaks.Property.Delays.Latest").And.EndWith("Flight");
    }

    [Fact]
    public void Tells_the_same_of_what_is_kept_when_something_else_happens_meanwhile()
    {
        var sizes = new HashSet<int>();
        var quiet = Measure.Retention(new Unlucky.DelaysTrial(_ => () => { })).Remains;
        var unlucky = Measure.Retention(new Unlucky.DelaysTrial(size => () => Add(size))).Remains;
        sizes.Should().Equal(100, 200, 400, 800);
        Others.Kept.Should().HaveCount(15);
        unlucky.All.Should().Equal(quiet.All);
        unlucky.New.Should().Equal(quiet.New).And.NotBeEmpty();
        unlucky.TraceTo(typeof(Flight)).Should().BeEquivalentTo(quiet.TraceTo(typeof(Flight)));
        unlucky.TraceToNew(typeof(Flight)).Should().BeEquivalentTo(quiet.TraceToNew(typeof(Flight)));
        unlucky.Shapes(most: 10).Should().BeEquivalentTo(quiet.Shapes(most: 10));

        void Add(int size)
        {
            sizes.Add(size);
            if (size < 800)
                Others.Kept.Add(new long[size]);
        }
    }

    [Fact]
    public void Refuses_types_of_which_there_are_no_objects()
    {
        var retention = Measure.Retention(Clean);
        Refusal(() => retention.Should().HaveNo<int>(), "refusal-struct");
        Refusal(() => retention.Should().HaveNo<IDisposable>(), "refusal-interface");
        Refusal(() => retention.Should().HaveNo<Array>(), "refusal-abstract");
        Refusal(() => retention.Should().HaveNo<object>(), "refusal-object");

        static void Refusal(Action judge, string text) => Golden.Matches(text, judge.Should().Throw<ArgumentException>().Which.Message);
    }

    [Fact]
    public void Allows_as_many_as_it_was_told()
    {
        var retention = Measure.Retention(new Leaks.Property.DelaysTrial());
        retention.Should().HaveAtMost<Flight>(80);
        Golden.Matches("leak-some", FluentActions.Invoking(() => retention.Should().HaveAtMost<Flight>(79)).Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Says_what_would_be_freed_with_them()
    {
        var judge = () => Measure.Retention(new Leaks.Property.DelaysTrial()).Should().HaveNo<Flight[]>();
        Golden.Matches("leak-with-theirs", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Lists_what_is_kept_by_the_way_in_which_it_is_held()
    {
        var shapes = Measure.Retention(new Leaks.Property.DelaysTrial()).Remains.Shapes(most: 10);
        shapes[0].Should().BeEquivalentTo(new { Type = typeof(Flight), Objects = 80, Bytes = 1_920, Guilty = -1, Hops = new[] { "Flight[] [0]", "Flight" } });
        shapes[1].Should().BeEquivalentTo(new { Type = typeof(Flight[]), Objects = 1, Bytes = 664, Guilty = -1, Hops = new[] { "Flight[]" } });
        shapes.Should().OnlyContain(shape => shape.Root == "static field Checker.Memory.Tests.Leaks.Property.Delays.Latest");
    }

    [Fact]
    public void Shows_what_is_new_by_type() => Golden.Matches("new-Expiring", FluentActions
        .Invoking(() => Measure.Retention(new Leaks.Expiring.DelaysTrial()).Should().HaveNothingNew()).Should().Throw<Exception>().Which.Message);

    [Fact]
    public void Refuses_to_compare_one_answer_with_nothing() => FluentActions
        .Invoking(() => Measure.RetentionOfAnswer(Clean).Should().HaveNothingNew())
        .Should().Throw<InvalidOperationException>().WithMessage("*use HaveNo, HaveAtMost or BeAtMost*");

    [Fact]
    public void Counts_objects_of_derived_types() =>
        FluentActions.Invoking(() => Measure.Retention(new Derived.DelaysTrial()).Should().HaveNo<Derived.Shape>()).Should().Throw<Exception>();
}
