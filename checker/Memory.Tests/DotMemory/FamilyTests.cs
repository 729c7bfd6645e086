using Checker.Memory.DotMemory;

namespace Checker.Memory.Tests.DotMemory;

public sealed class FamilyTests
{
    [Fact]
    public void Is_the_type_alone_where_nothing_can_derive_from_it()
    {
        Family.Of(typeof(string)).Should().Equal(typeof(string));
        Family.Of(typeof(Base[])).Should().Equal(typeof(Base[]));
    }

    [Fact]
    public void Holds_what_derives_from_it_at_any_depth() =>
        Family.Of(typeof(Base)).Should().BeEquivalentTo([typeof(Base), typeof(Child), typeof(Grandchild)]);

    [Fact]
    public void Closes_a_generic_type_that_derives_from_a_closed_one() =>
        Family.Of(typeof(Bag<int>)).Should().BeEquivalentTo([typeof(Bag<int>), typeof(SortedBag<int>), typeof(BagOfInts)]);

    [Fact]
    public void Leaves_out_what_cannot_be_closed_so() => Family.Of(typeof(Bag<string>)).Should().BeEquivalentTo([typeof(Bag<string>)]);

    [Fact]
    public void Is_inconclusive_where_any_number_of_closed_types_derive_from_it()
    {
        var ask = () => Family.Of(typeof(Open));
        ask.Should().Throw<InconclusiveException>().WithMessage("*generic type derived from it (FamilyTests.OpenOf<T>)*");
    }

    private class Base;

    private class Child : Base;

    private sealed class Grandchild : Child;

    private class Bag<T>;

    private sealed class SortedBag<T> : Bag<T> where T : struct;

    private sealed class BagOfInts : Bag<int>;

    private class Open;

    private sealed class OpenOf<T> : Open;
}
