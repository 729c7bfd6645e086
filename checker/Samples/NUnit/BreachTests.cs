using Checker.Memory;
using NUnit.Framework;

namespace Station.Careless;

public sealed class BreachTests
{
    [Test]
    public void Too_many_bytes_fail_and_name_the_line()
    {
        var failure = Assert.Throws<AssertionException>(() => Measure.Allocation(new MeanByCopyTrial()).Should().BeZero())!;
        Assert.That(failure.Message, Is.EqualTo(Texts.TooManyBytes));
    }

    [Test]
    public void Growth_fails()
    {
        var failure = Assert.Throws<AssertionException>(() => Measure.Growth(new MeanByCopyTrial()).Should().NotGrow())!;
        Assert.That(failure.Message, Is.EqualTo(Texts.Growth));
    }

    [Test]
    public void What_is_kept_fails_and_names_the_field()
    {
        var failure = Assert.Throws<AssertionException>(() => Measure.Retention(new MeanWithHistoryTrial()).Should().HaveNo<Reading>())!;
        Assert.That(failure.Message, Does.Contain(Texts.Kept));
    }

    [Test]
    public void What_cannot_be_told_fails()
    {
        var size = 10;
        var failure = Assert.Throws<Checker.Memory.InconclusiveException>(() => Measure.Allocation(() => new double[size]).Should().NotAllocate<string>())!;
        Assert.That(failure.Message, Does.StartWith("Inconclusive: a worker process cannot run this code again, because the lambda uses a variable"));
    }
}
