using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Checker.Memory.Releases;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Releases;

public sealed class ReleaseTests
{
    [Fact]
    public void Finds_an_object_that_nobody_holds_released()
    {
        Measure.Release(() => new Journey()).Should().BeReleased();
        Measure.Release(Dropped()).Should().BeReleased();
    }

    [Fact]
    public void Shows_who_holds_what_the_code_returned_and_what_it_keeps_alive() =>
        Golden.Matches("release-held", TextOf(() => Measure.Release(Journey.Remembered).Should().BeReleased()));

    [Fact]
    public void Shows_who_holds_what_the_test_made()
    {
        var reference = Remembered();
        Golden.Matches("release-reference", TextOf(() => Measure.Release(reference).Should().BeReleased()));
        Journey.ForgetAll();
        Measure.Release(reference).Should().BeReleased();
    }

    [Fact]
    public void Counts_the_variables_of_the_test_itself()
    {
        var journey = new Journey();
        TextOf(() => Measure.Release(new WeakReference(journey)).Should().BeReleased()).Should().Contain("Journey");
        journey.Count.Should().Be(3);
    }

    [Fact]
    public void Counts_no_weak_handle_and_no_key_of_a_weak_table()
    {
        var table = new ConditionalWeakTable<object, Journey>();
        var handle = default(GCHandle);
        Measure.Release(() =>
        {
            var journey = new Journey();
            table.Add(journey, journey);
            handle = GCHandle.Alloc(journey, GCHandleType.WeakTrackResurrection);
            return journey;
        }).Should().BeReleased();
        handle.Free();
        GC.KeepAlive(table);
    }

    [Fact]
    public void Waits_for_finalizers_that_wait_for_others() => Measure.Release(() => Relay.HeldBehind(relays: 4)).Should().BeReleased();

    [Fact]
    public void Leaves_nothing_on_the_stack_in_a_hundred_runs()
    {
        var alive = 0;
        for (var run = 0; run < 100; run++)
        {
            var suspect = Suspect.MadeBy(() => new Journey());
            GC.Collect();
            alive += suspect.IsAlive ? 1 : 0;
        }

        alive.Should().Be(0);
    }

    [Fact]
    public void Says_what_it_judged_before_it_fails()
    {
        var readings = new List<Reading>();
        Reading.Judged += readings.Add;
        try
        {
            Measure.Release(() => new Journey()).Should().BeReleased();
            TextOf(() => Measure.Release(Journey.Remembered).Should().BeReleased());
        }
        finally
        {
            Reading.Judged -= readings.Add;
        }

        readings.Select(reading => (reading.Quantity, reading.Subject, reading.Found, reading.Bound, HasPath: reading.Path is not null))
            .Should().Equal(("release", "Journey", 0, 0, false), ("release", "Journey", 1, 0, true));
    }

    [Fact]
    public void Refuses_what_nobody_can_release()
    {
        Refusal(() => null!, "release-refusal-null");
        Refusal(() => 1, "release-refusal-struct");
        Refusal(() => "a literal", "release-refusal-literal");
        Refusal(() => typeof(Journey), "release-refusal-type");
        Refusal(() => Task.FromResult(new Journey()), "release-refusal-task");
        FluentActions.Invoking(() => Measure.Release((Func<object>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Measure.Release((WeakReference)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Measure.Release(new WeakReference("a literal"))).Should().Throw<ArgumentException>();

        static void Refusal(Func<object> work, string text) =>
            Golden.Matches(text, FluentActions.Invoking(() => Measure.Release(work)).Should().Throw<ArgumentException>().Which.Message);
    }

    [Fact]
    public void Is_inconclusive_in_code_whose_variables_live_too_long()
    {
        FluentActions.Invoking(Unoptimised.Ask).Should().Throw<InconclusiveException>().WithMessage("*Ask is not optimised*Measure.Release(() => ...)*");
        FluentActions.Invoking(() => Measure.Release(Unoptimised.OfDebugBuild())).Should().Throw<InconclusiveException>().WithMessage("*DebugBuild was compiled without optimisation*");
        FluentActions.Invoking(() => Measure.Retention(Unoptimised.OfDebugBuild())).Should().Throw<InconclusiveException>().WithMessage("*DebugBuild was compiled without optimisation*");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Dropped() => new(new Journey());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Remembered() => new(Journey.Remembered());

    private static string TextOf(Action judge) => judge.Should().Throw<Exception>().Which.Message;
}
