using Checker.Memory;

namespace Station.Careless;

[TestClass]
public sealed class BreachTests
{
    [TestMethod]
    public void Too_many_bytes_fail_and_name_the_line()
    {
        var failure = Assert.ThrowsExactly<AssertFailedException>(() => Measure.Allocation(new MeanByCopyTrial()).Should().BeZero());
        Assert.AreEqual(Texts.TooManyBytes, failure.Message);
    }

    [TestMethod]
    public void Growth_fails()
    {
        var failure = Assert.ThrowsExactly<AssertFailedException>(() => Measure.Growth(new MeanByCopyTrial()).Should().NotGrow());
        Assert.AreEqual(Texts.Growth, failure.Message);
    }

    [TestMethod]
    public void What_is_kept_fails_and_names_the_field()
    {
        var failure = Assert.ThrowsExactly<AssertFailedException>(() => Measure.Retention(new MeanWithHistoryTrial()).Should().HaveNo<Reading>());
        StringAssert.Contains(failure.Message, Texts.Kept, StringComparison.Ordinal);
    }

    [TestMethod]
    public void What_cannot_be_told_fails()
    {
        var size = 10;
        var failure = Assert.ThrowsExactly<InconclusiveException>(() => Measure.Allocation(() => new double[size]).Should().NotAllocate<string>());
        StringAssert.StartsWith(failure.Message, "Inconclusive: a worker process cannot run this code again, because the lambda uses a variable", StringComparison.Ordinal);
    }
}
