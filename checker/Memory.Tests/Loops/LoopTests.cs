using Checker.Memory.Retentions;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Loops;

public sealed class LoopTests
{
    private static readonly List<Flight> Kept = [];

    [Fact]
    public void Finds_what_every_round_adds_to_a_static_field() => Golden.Matches(
        "loop-static", TextOf(() => Measure.Retention(() => Book.Shared.Add(new Flight(1))).Should().HaveNo<Flight>()));

    [Fact]
    public void Finds_what_a_captured_variable_keeps()
    {
        var book = new Book();
        var judge = () => Measure.Retention(() => book.Add(new Flight(1))).Should().HaveNothingNew();
        Golden.Matches("loop-captured", TextOf(judge));
        book.Count.Should().BeGreaterThan(0);
    }

    [Fact]
    public void Finds_what_the_test_itself_keeps() =>
        TextOf(() => Measure.Retention(() => Kept.Add(new Flight(1))).Should().HaveNothingNew()).Should().Contain("LoopTests.Kept");

    [Fact]
    public void Counts_by_the_call_and_says_where_calls_differ()
    {
        var (book, calls) = (new Book(), 0);
        TextOf(() => Measure.Retention(() => book.Add(new Flight(1)) + book.Add(new Flight(2))).Should().HaveNo<Flight>())
            .Should().Contain("266 Flight objects").And.Contain(", 14 more with every 7 calls");
        TextOf(() => Measure.Retention(() => AddOneOrTwo()).Should().HaveNo<Flight>()).Should().Contain(", at least 10 more with every 7 calls");

        int AddOneOrTwo() => book.Add(new Flight(1)) + (calls++ % 2 == 0 ? book.Add(new Flight(2)) : 0);
    }

    [Fact]
    public void Allows_as_much_as_it_was_told()
    {
        var book = new Book();
        var retention = Measure.Retention(() => book.Add(new Flight(1)));
        retention.Should().HaveAtMost<Flight>(133);
        TextOf(() => retention.Should().HaveAtMost<Flight>(132)).Should().Contain("at most 132 Flight objects");
        TextOf(() => retention.Should().BeAtMost(133 * 24 - 1)).Should().Contain("3,192 bytes in 133 objects");
        GC.KeepAlive(book);
    }

    [Fact]
    public void Never_reports_what_is_made_once_or_replaced()
    {
        var retention = Measure.Retention(() => Airport.Land());
        retention.Should().HaveNo<Flight>();
        retention.Should().HaveNothingNew();
        retention.Should().BeAtMost(Bytes.Zero);
    }

    [Fact]
    public void Never_reports_what_calls_drop() => Measure.Retention(() => Flight.Sample(new Seed(1), 1_000)).Should().HaveNothingNew();

    [Fact]
    public void Does_not_report_a_cache_that_its_own_calls_fill()
    {
        var book = new Book(room: 128);
        Measure.Retention(() => book.Add(new Flight(1))).Should().HaveNothingNew();
        book.Count.Should().Be(128);
    }

    [Fact]
    public void Does_not_report_a_larger_cache_once_it_is_full()
    {
        const int Room = 1_000;
        var book = new Book(Room);
        TextOf(() => Measure.Retention(() => book.Add(new Flight(1))).Should().HaveNothingNew()).Should().Contain("133 new objects");
        while (book.Count < Room)
            book.Add(new Flight(1));
        Measure.Retention(() => book.Add(new Flight(1))).Should().HaveNothingNew();
        GC.KeepAlive(book);
    }

    [Fact]
    public void Waits_for_the_task_that_the_code_returns()
    {
        var (begun, ended) = (0, 0);
        Measure.Retention(async () =>
        {
            begun++;
            await Task.Run(() => new Flight(1));
            ended++;
        }).Should().HaveNothingNew();
        ended.Should().Be(begun).And.BeGreaterThan(0);
    }

    [Fact]
    public void Disposes_what_the_code_returns()
    {
        Measure.Retention(() => new Session()).Should().HaveNothingNew();
        TextOf(() => Measure.Retention(() => { _ = new Session(); }).Should().HaveNo<Session>()).Should().Contain("Session.Open");
    }

    [Fact]
    public void Passes_on_what_the_code_throws() => FluentActions
        .Invoking(() => Measure.Retention(() => { throw new NotSupportedException("closed"); }))
        .Should().Throw<NotSupportedException>().WithMessage("closed");

    [Fact]
    public void Knows_the_lambdas_of_two_classes_apart()
    {
        Action first = () => { }, second = Kept.Clear;
        Neighbourhood.OfWork(first).Should().BeSameAs(Neighbourhood.OfWork(first));
        Neighbourhood.OfWork(first).Should().NotBeSameAs(Neighbourhood.OfWork(second)).And.NotBeSameAs(Neighbourhood.OfWork(Other.Lambda));
        Neighbourhood.OfWork(Other.Lambda).Territory.Assemblies.Should().Equal(typeof(LoopTests).Assembly);
    }

    [Fact]
    public void Publishes_what_is_new_and_that_nothing_is()
    {
        var readings = new List<Reading>();
        Reading.Judged += readings.Add;
        try
        {
            Measure.Retention(() => Airport.Land()).Should().HaveNothingNew();
            TextOf(() => Measure.Retention(() => Book.Shared.Add(new Flight(1))).Should().HaveNothingNew());
        }
        finally
        {
            Reading.Judged -= readings.Add;
        }

        readings.Select(reading => (reading.Quantity, reading.Subject, reading.Found, reading.Bound, reading.Unit, HasPath: reading.Path is not null))
            .Should().Equal(("retention", "The code", 0, 0, "bytes", false), ("retention", "The code", 133 * 24, 0, "bytes", true));
    }

    private static string TextOf(Action judge) => judge.Should().Throw<Exception>().Which.Message;
}
