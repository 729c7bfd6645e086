using System.Text.Json;

namespace Checker.Cli.Tests;

/// <summary>An author begins an exercise.</summary>
public sealed class NewTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Says_what_to_write_in_which_order_and_what_to_type_next() =>
        (await _terminal.TypeAsync("new 01-verdicts/some-verb", width: 100)).ShouldBe("new");

    [Fact]
    public async Task Has_no_more_to_say_when_plain() =>
        (await _terminal.TypeAsync("new 01-verdicts/12-some-verb --plain")).ShouldBe("new-plain");

    [Fact]
    public async Task Tells_programs_the_same()
    {
        var seen = await _terminal.TypeAsync("new 01-verdicts/some-verb --json");
        using var document = JsonDocument.Parse(seen[seen.IndexOf('{', StringComparison.Ordinal)..(seen.LastIndexOf('}') + 1)]);
        document.RootElement.GetProperty("id").GetString().Should().Be("01-verdicts/10-some-verb");
        document.RootElement.GetProperty("next").GetString().Should().Be("./check audit 01-verdicts/10-some-verb");
        document.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString())
            .Should().HaveCount(9).And.OnlyContain(file => File.Exists(_terminal.Checkout.PathOf(file!)));
    }

    [Theory]
    [InlineData("01-verdicts/2-passes", "new-taken")]
    [InlineData("01-verdicts/2-other", "new-taken-number")]
    [InlineData("01-verdicts/Some_Verb", "new-malformed")]
    [InlineData("02-nowhere/some-verb", "new-unknown-pair")]
    public async Task A_name_that_cannot_be_is_answered_with_one_that_can(string id, string name) =>
        (await _terminal.TypeAsync($"new {id}")).ShouldBe(name);

    /// <summary>What is begun runs at once: the starter fails where its page says, the solution passes, both wrong answers are caught. Only the author's part is missing.</summary>
    [Fact]
    public async Task What_is_begun_is_a_sound_exercise_that_waits_for_its_author()
    {
        await _terminal.TypeAsync("new 01-verdicts/some-verb");
        (await _terminal.TypeAsync("audit some-verb")).WithoutProgress().ShouldBe("new-audit");
        (await _terminal.TypeAsync("next")).Should().EndWith("exit 0\n", "the course can be read");
    }
}
