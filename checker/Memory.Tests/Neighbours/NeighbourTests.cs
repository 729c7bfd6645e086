using System.Runtime.InteropServices;
using Checker.Memory.Neighbour;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Neighbours;

/// <summary>What an engine sees that follows the code under test from the trial's project into another.</summary>
public sealed class NeighbourTests
{
    private static readonly int[] Day = new int[1_000];

    [Fact]
    public void Passes_honest_code_of_another_project()
    {
        Measure.Allocation(new SumTrial()).Should().BeZero();
        Measure.Allocation(() => Station.Sum(Day)).Should().BeZero();
        var retention = Measure.Retention(new SumTrial());
        retention.Should().HaveNo<Neighbour.Reading>();
        retention.Should().BeAtMost(Bytes.Zero);
    }

    [Fact]
    public void Finds_one_object_in_a_static_field()
    {
        var judge = () => Measure.Retention(new RememberTrial()).Should().HaveNo<Neighbour.Reading>();
        judge.Should().Throw<Exception>().WithMessage("*1 Reading object*static field Checker.Memory.Neighbour.Keeping.Latest._latest*");
    }

    [Fact]
    public void Finds_a_buffer_of_a_constant_size()
    {
        var judge = () => Measure.Retention(new BufferedTrial()).Should().BeAtMost(Bytes.Kibi(1));
        judge.Should().Throw<Exception>().WithMessage("*200,024 bytes*static field Checker.Memory.Neighbour.Keeping.Buffer._room*");
    }

    [Fact]
    public void Blames_no_trial_for_a_field_that_its_code_does_not_use()
    {
        Neighbour.Keeping.Unused.Kept = new Neighbour.Reading(1);
        try
        {
            var retention = Measure.Retention(new SumTrial());
            retention.Should().HaveNo<Neighbour.Reading>();
            retention.Should().BeAtMost(Bytes.Zero);
        }
        finally
        {
            Neighbour.Keeping.Unused.Kept = null;
        }
    }

    [Fact]
    public void Finds_calls_to_uncounted_memory()
    {
        var judge = () => Measure.Allocation(new NativeTrial()).Should().BeZero();
        Golden.Matches("allocation-neighbour", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Finds_calls_to_uncounted_memory_behind_a_lambda()
    {
        Measure.Allocation(() => Station.Native(Day)).Unseen.Should().Equal("System.Runtime.InteropServices.Marshal.AllocHGlobal");
        Measure.Allocation(() => Station.NativeInAnObject(Day)).Unseen.Should().Equal("System.Runtime.InteropServices.Marshal.StringToHGlobalAnsi");
    }

    [Fact]
    public void Finds_calls_to_uncounted_memory_in_a_lambda()
    {
        var allocation = Measure.Allocation(() =>
        {
            var memory = Marshal.AllocHGlobal(8);
            Marshal.FreeHGlobal(memory);
            return memory == 0;
        });
        allocation.Unseen.Should().Equal("System.Runtime.InteropServices.Marshal.AllocHGlobal");
    }

    [Fact]
    public void Is_inconclusive_where_a_project_is_not_optimised()
    {
        var judge = () => Measure.Allocation(new UnoptimisedTrial());
        Golden.Matches("inconclusive-unoptimised", judge.Should().Throw<InconclusiveException>().Which.Message);
        FluentActions.Invoking(() => Measure.Allocation(() => Unoptimised.Sums.Of(Day.Length, 1)))
            .Should().Throw<InconclusiveException>().WithMessage("*Checker.Memory.Unoptimised was compiled without optimisation*");
    }

    [Fact]
    public void Searches_no_library_that_a_delegate_comes_from() => Measure.Allocation(Guid.NewGuid).Unseen.Should().BeEmpty();
}
