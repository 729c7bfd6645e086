namespace Checker.Course.Tests.Reading;

public sealed class FrontMatterTests : IDisposable
{
    private const string Readme = $"{MiniatureCourse.Folder}/README.md";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Must_be_there() => Breach(
        "---\ntitle: Generators", "title: Generators",
        "(1): the page does not begin with front matter; put title, minutes, python, csharp, needs between two lines '---'", MiniatureCourse.Lesson);

    [Fact]
    public void Must_end() => Breach(
        "none\n---", "none",
        "(1): the page does not begin with front matter; put title, minutes, python, csharp, needs between two lines '---'", MiniatureCourse.Lesson);

    [Fact]
    public void Has_no_unknown_key() => Breach(
        "minutes: 10", "minutes: 10\nlevel: 3",
        "(4): 'level' is no key of this front matter; it may have title, minutes, difficulty, points, fails, formerly, delete");

    [Fact]
    public void Has_each_key_once() => Breach(
        "minutes: 10", "minutes: 10\nminutes: 12", "(4): 'minutes' stands here a second time; keep one of the two lines");

    [Fact]
    public void Has_every_key() => Breach("minutes: 10\n", "", "(1): the front matter has no 'minutes'; add a line 'minutes: …'");

    [Fact]
    public void Has_values() => Breach("title: The root mean square", "title:", "(2): 'title' has no value; write one after the colon");

    [Fact]
    public void Has_keys_only() => Breach("minutes: 10", "minutes: 10\nten minutes", "(4): 'ten minutes' is not front matter; write 'key: value'");

    [Fact]
    public void Counts_minutes_in_whole_numbers() => Breach(
        "minutes: 10", "minutes: ten", "(3): 'minutes' is 'ten'; write a whole number from 1 to 600");

    [Fact]
    public void Takes_at_least_a_minute() => Breach("minutes: 10", "minutes: 0", "(3): 'minutes' is '0'; write a whole number from 1 to 600");

    [Fact]
    public void Knows_five_difficulties() => Breach("difficulty: 2", "difficulty: 6", "(4): 'difficulty' is '6'; write a whole number from 1 to 5");

    [Fact]
    public void Gives_points_in_whole_numbers() => Breach("points: 1, 2", "points: 1, two", "(5): 'points' is 'two'; write a whole number from 1 to 100");

    [Fact]
    public void Gives_positive_points() => Breach("points: 1, 2", "points: 1, 0", "(5): 'points' is '0'; write a whole number from 1 to 100");

    [Fact]
    public void Gives_points_to_each_task() => Breach(
        "points: 1, 2", "points: 3", "(5): 'points' has 1 of 2 numbers; give one for each '## n. Title'");

    [Fact]
    public void Names_the_test_that_the_starter_fails() => Breach(
        "fails: Gives_the_root", "fails: Gives_the_square",
        "(7): RmsDelayTests.cs has no test 'Gives_the_square'; name the test that the starter fails first");

    [Fact]
    public void Lists_former_ids() => Breach(
        "formerly: 02-streams/4-rms", "formerly: rms",
        "(6): 'formerly' names 'rms'; write ids such as 03-generators/1-rms-delay, with commas between");

    public void Dispose() => _course.Dispose();

    private void Breach(string text, string by, string defect, string file = Readme) =>
        _course.Replace(file, text, by).Defects().Should().Be(file + defect);
}
