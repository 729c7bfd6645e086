using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Retentions;

public sealed class ByteLeakTests
{
    private static readonly Dictionary<string, Trial> Trials = new()
    {
        ["StaticScratch"] = new Leaks.StaticScratch.DelaysTrial(),
        ["GenericScratch"] = new Leaks.GenericScratch.DelaysTrial(),
        ["ThreadScratch"] = new Leaks.ThreadScratch.DelaysTrial(),
        ["Pool"] = new Leaks.Pool.DelaysTrial(),
        ["PoolOfTwo"] = new Leaks.PoolOfTwo.DelaysTrial(),
        ["Arrays"] = new Leaks.Arrays.DelaysTrial(),
        ["FixedPool"] = new Leaks.FixedPool.DelaysTrial(),
        ["Table"] = new Leaks.Table.DelaysTrial(),
        ["Names"] = new Leaks.Names.DelaysTrial(),
        ["PinnedHandles"] = new Leaks.PinnedHandles.DelaysTrial(),
    };

    public static TheoryData<string> Names => [.. Trials.Keys];

    // How large a dictionary grows is the library's business, so the numbers are no text to compare.
    [Fact]
    public void Names_the_field_of_a_cache_that_grows() =>
        FluentActions.Invoking(() => Measure.Retention(new Leaks.Memo.DelaysTrial()).Should().BeAtMost(Bytes.Kibi(1)))
            .Should().Throw<Exception>().WithMessage("*Dictionary<int, long>.Entry*static field Checker.Memory.Tests.Leaks.Memo.Delays.Known*");

    [Fact]
    public void Finds_what_is_left_in_the_pool_of_bytes() =>
        FluentActions.Invoking(() => Measure.Retention(new Leaks.BytePool.DelaysTrial()).Should().BeAtMost(Bytes.Kibi(1)))
            .Should().Throw<Exception>().WithMessage("*ArrayPool<byte>.Shared*-> byte[]*");

    [Fact]
    public void Finds_strings_that_are_interned_for_ever()
    {
        FluentActions.Invoking(() => Measure.Retention(new Leaks.Interned.DelaysTrial()).Should().HaveNothingNew())
            .Should().Throw<Exception>().WithMessage("*Delays should keep nothing new*string * new objects*-> string*");
        Measure.Retention(new Clean.Interned.DelaysTrial()).Should().HaveNothingNew();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_the_bytes_and_shows_the_way_to_them(string leak)
    {
        var judge = () => Measure.Retention(Trials[leak]).Should().BeAtMost(Bytes.Kibi(1));
        Golden.Matches($"kept-{leak}", judge.Should().Throw<Exception>().Which.Message);
    }
}
