using System.Diagnostics;
using System.Reflection;
using Checker.Memory;
using Xunit;

namespace Station.Careful;

public sealed class MeanTests
{
    private readonly Reading[] _noon = [new(719, 21.5), new(720, 21.7), new(721, 21.6)];

    [Fact]
    public void Allocates_nothing() => Measure.Allocation(new MeanTrial()).Should().BeZero();

    [Fact]
    public void Costs_the_same_for_more_readings() => Measure.Growth(new MeanTrial()).Should().NotGrow();

    // The readings that this class holds are the test's own, not what the code keeps.
    [Fact]
    public void Forgets_the_readings() => Measure.Retention(new MeanTrial()).Should().HaveNo<Reading>();

    [Fact]
    public void Needs_no_trial_where_a_lambda_will_do() => Measure.Allocation(() => Mean.Of(_noon)).Should().BeZero();

    [Fact]
    public void Is_optimised_in_a_Debug_build_too()
    {
        var debuggable = typeof(Mean).Assembly.GetCustomAttribute<DebuggableAttribute>()!;
        Assert.False(debuggable.IsJITOptimizerDisabled);
    }
}
