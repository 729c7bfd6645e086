using Checker.Memory;
using Xunit;
using Xunit.Sdk;

namespace Station.Careless;

public sealed class BreachTests
{
    [Fact]
    public void Too_many_bytes_fail_and_name_the_line()
    {
        var failure = Assert.Throws<XunitException>(() => Measure.Allocation(new MeanByCopyTrial()).Should().BeZero());
        Assert.Equal(Texts.TooManyBytes, failure.Message);
    }

    [Fact]
    public void Growth_fails()
    {
        var failure = Assert.Throws<XunitException>(() => Measure.Growth(new MeanByCopyTrial()).Should().NotGrow());
        Assert.Equal(Texts.Growth, failure.Message);
    }

    [Fact]
    public void What_is_kept_fails_and_names_the_field()
    {
        var failure = Assert.Throws<XunitException>(() => Measure.Retention(new MeanWithHistoryTrial()).Should().HaveNo<Reading>());
        Assert.Contains(Texts.Kept, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_told_fails()
    {
        var size = 10;
        var failure = Assert.Throws<InconclusiveException>(() => Measure.Allocation(() => new double[size]).Should().NotAllocate<string>());
        Assert.StartsWith("Inconclusive: a worker process cannot run this code again, because the lambda uses a variable", failure.Message, StringComparison.Ordinal);
    }
}
