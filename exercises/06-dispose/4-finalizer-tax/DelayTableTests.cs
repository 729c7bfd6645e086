using System.Reflection;
using Data;

namespace Dispose.Exercise4;

public sealed class DelayTableTests
{
    private static readonly DelayTableTrial Trial = new();

    private static readonly ForgottenTableTrial Forgotten = new();

    /// <summary>The classes of this exercise that declare a <c>~Name()</c> of their own, which the compiler calls Finalize.</summary>
    private static IEnumerable<string> ClassesWithFinalizer =>
        from type in typeof(DelayTable).Assembly.GetTypes()
        where type.Namespace == typeof(DelayTable).Namespace
        where type.GetMethod("Finalize", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null
        select type.Name;

    [Fact, Task(1)]
    public void Reads_every_row()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 1_000 })
            {
                var report = Trial.Answer(Trial.Input(seed, size));
                report.Rows.Should().Be(size);
                report.Delay.Should().Be(Flights.Sample(seed, size).Sum(flight => flight.Delay), "it is the sum for {0}", seed);
            }
        }
    }

    [Fact, Task(1)]
    public void Hands_out_the_rows_it_reads()
    {
        var flights = Flights.Sample(Seed.Unseen[0], 50);
        using var table = new DelayTable(new NativeTables(flights));
        table.Rows().Select(row => (row.Origin, row.Delay)).Should().Equal(flights.Select(flight => (flight.Origin, flight.Delay)));
    }

    [Fact, Task(1)]
    public void Closes_its_one_handle_exactly_once()
    {
        foreach (var size in new[] { 0, 1, 1_000 })
        {
            var native = Trial.Input(Seed.Unseen[0], size);
            Trial.Answer(native).LeftOpen.Should().Be(0, "the table was disposed");
            // A second close by a finalizer would come late.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            native.Opened.Should().Be(1, "one table needs one handle");
            native.Mistakes.Should().Be(0, "every handle is to be closed once and used only before that");
        }
    }

    [Fact, Task(1)]
    public void Leaves_no_row_to_the_finalizer() => Measure.Finalization(Trial).Should().BeZero();

    [Fact, Task(1)]
    public void Declares_no_finalizer() =>
        ClassesWithFinalizer.Should().BeEmpty("a finalizer costs even where it is suppressed, and SafeHandle has the only one that is needed");

    [Fact, Task(2)]
    public void Gives_the_handle_of_a_forgotten_table_back()
    {
        var report = Forgotten.Answer(Forgotten.Input(Seed.Unseen[0], Forgotten.Size));
        report.Opened.Should().Be(1);
        report.LeftOpen.Should().Be(0, "nobody disposed the table, and the collector has come by");
        report.Mistakes.Should().Be(0);
    }

    [Fact, Task(2)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));
}
