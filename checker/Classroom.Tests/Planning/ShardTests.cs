using Checker.Classroom.Planning;

namespace Checker.Classroom.Tests.Planning;

public sealed class ShardTests
{
    private static readonly IReadOnlyList<string> Ids = [.. Enumerable.Range(0, 2_000).Select(number => $"moodle-{number}.0123abcd")];

    [Theory]
    [InlineData("0/1", 0, 1)]
    [InlineData("7/8", 7, 8)]
    public void Reads_a_number_from_zero_and_how_many_there_are(string text, int index, int count) => Shard.Parse(text).Should().Be(new Shard(index, count));

    [Theory]
    [InlineData("8/8")]
    [InlineData("-1/8")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("0/0")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("+1/8")]
    public void Refuses_what_is_none(string text) => FluentActions.Invoking(() => Shard.Parse(text)).Should().Throw<ClassroomException>()
        .WithMessage($"{text} is no shard: write its number from 0 and how many there are, such as 0/8");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(64)]
    public void Every_submission_is_in_exactly_one(int count) =>
        Ids.Should().OnlyContain(id => Enumerable.Range(0, count).Count(index => new Shard(index, count).Holds(id)) == 1);

    [Fact]
    public void They_are_of_similar_size() =>
        Enumerable.Range(0, 8).Select(index => Ids.Count(new Shard(index, 8).Holds)).Should().OnlyContain(size => size > 200 && size < 300);

    [Fact]
    public void Is_written_as_it_is_read() => new Shard(2, 8).ToString().Should().Be("2/8");
}
