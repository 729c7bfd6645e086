using Checker.Classroom.Collecting;

namespace Checker.Classroom.Tests.Collecting;

public sealed class FileNameKeyTests
{
    [Theory]
    [InlineData("moodle-1234", "moodle-1234")]
    [InlineData("ann_lee@school.example", "ann_lee@school.example")]
    [InlineData("Zoë Müller", "Zoë Müller")]
    [InlineData("李小龙", "李小龙")]
    [InlineData("o'brien", "o%27brien")]
    [InlineData("a:b", "a%3Ab")]
    [InlineData("a%3Ab", "a%253Ab")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData(@"a\b", "a%5Cb")]
    [InlineData("..", "%2E.")]
    [InlineData(".collect", "%2Ecollect")]
    [InlineData("cs.\u202Eexe", "cs.%202Eexe")]
    [InlineData("\u001b[2J", "%1B%5B2J")]
    [InlineData("🦊", "🦊")]
    public void Is_a_name_on_every_system(string key, string name) => FileNameKey.Of(key).Should().Be(name);

    [Fact]
    public void Is_short_enough_for_every_disk() => FileNameKey.Of(new string('李', 200)).Should().MatchRegex("^%[0-9a-f]{32}$");
}
