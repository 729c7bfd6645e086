namespace Checker.Course.Tests;

public sealed class ExerciseHeadTests
{
    [Fact]
    public void Reads_what_stands_between_the_marks() =>
        ExerciseHead.Of("---\r\ntitle: Root mean square\r\nminutes: 10\r\nfails: A_test\r\nformerly: 02-streams/4-rms, rms, 02-streams/5-rms\r\n---\r\n")
            .Should().BeEquivalentTo(new ExerciseHead("Root mean square", 10, [new("02-streams", "4-rms"), new("02-streams", "5-rms")]));

    [Fact]
    public void Takes_what_can_be_read_of_a_page_without_a_head() =>
        ExerciseHead.Of("Once upon a time.").Should().BeEquivalentTo(new ExerciseHead("", 0, []));
}
