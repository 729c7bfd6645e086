namespace Checker.Course.Tests;

public sealed class StartersLockTests : IDisposable
{
    private const string Starter = $"{MiniatureCourse.Folder}/RmsDelay.cs";
    private const string Line = "5e37dd5db99f6a8d8be9be3f0e2a9f6d2f2cf0ac 03-generators/1-rms-delay/RmsDelay.cs";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Must_be_there() => _course.Delete(StartersLock.File).Defects().Should().Be($"""
        {StartersLock.File}: the file is missing; run ./check audit --update, which writes it
        {StartersLock.File}: no starter of {MiniatureCourse.Folder} is listed; run ./check audit --update, which lists it
        """);

    [Fact]
    public void Lists_a_starter_of_each_exercise() => _course.Write(StartersLock.File, "").Defects().Should().Be(
        $"{StartersLock.File}: no starter of {MiniatureCourse.Folder} is listed; run ./check audit --update, which lists it");

    [Fact]
    public void Lists_starters_that_are_there() => _course.Write(StartersLock.File, File.ReadAllText(_course.PathOf(StartersLock.File)) + Line.Replace("RmsDelay.cs", "Gone.cs", StringComparison.Ordinal))
        .Defects().Should().Be(
            $"{StartersLock.File}(2): the starter {MiniatureCourse.Folder}/Gone.cs is missing; bring it back with git, or run ./check audit --update if it was meant to go");

    [Fact]
    public void Lists_each_starter_once() => _course.Write(StartersLock.File, $"{Line}\n{Line}\n").Defects().Should().Be(
        $"{StartersLock.File}(2): 03-generators/1-rms-delay/RmsDelay.cs is listed a second time; run ./check audit --update, which writes the file anew");

    [Fact]
    public void Has_ids_and_paths() => _course.Write(StartersLock.File, $"{Line}\n<<<<<<< ours\n").Defects().Should().Be(
        $"{StartersLock.File}(2): '<<<<<<< ours' is not 'blob-id path'; run ./check audit --update, which writes the file anew");

    [Fact]
    public void Of_a_text_lists_what_can_be_read_whatever_is_on_disk() =>
        StartersLock.Of($"<<<<<<< ours\n{Line}\n\n").Starters.Should().Equal(new LockedStarter(Line[..40], Line[41..]));

    [Fact]
    public void Is_written_sorted_whatever_the_order() => new StartersLock([new("b", "2/1/B.cs"), new("a", "1/1/A.cs")]).Text
        .Should().Be("a 1/1/A.cs\nb 2/1/B.cs\n");

    [Fact]
    public void Takes_for_starters_what_is_solved()
    {
        _course.Write($"{MiniatureCourse.Folder}/Given.cs", "");

        StartersLock.OfDisk(_course.Root).Of(MiniatureCourse.Id).Should().Equal("RmsDelay.cs");
    }

    [Fact]
    public void Takes_for_starters_what_is_not_given_where_nothing_is_solved()
    {
        _course.DeleteFolder("solutions");

        StartersLock.OfDisk(_course.Root).Of(MiniatureCourse.Id).Should().Equal("RmsDelay.cs");
    }

    [Fact]
    public void Takes_as_given_what_is_meant_and_what_is_new_and_leaves_the_rest()
    {
        _course.AddExercise("2-second", "Second").Replace("exercises/03-generators/2-second/README.md", "formerly: 02-streams/4-rms\n", "").WriteLock();
        _course.AddExercise("3-third", "Third");
        var before = StartersLock.OfDisk(_course.Root).Starters;
        _course.Write(Starter, "int solved;\n").Write("exercises/03-generators/2-second/RmsDelay.cs", "int improved;\n");

        StartersLock.OfDisk(_course.Root, path => path.StartsWith("03-generators/2-second/", StringComparison.Ordinal)).Starters.Should().Equal(
            before[0], before[1] with { BlobId = GitBlob.IdOf("int improved;\n"u8) }, before[2]);
    }

    [Fact]
    public void Takes_as_given_what_stands_in_a_line_that_cannot_be_read()
    {
        _course.Write(StartersLock.File, "<<<<<<< ours\n");

        StartersLock.OfDisk(_course.Root, _ => false).Starters.Should().Equal(StartersLock.OfDisk(_course.Root).Starters);
    }

    [Theory]
    [InlineData("int starter;\n", true)]
    [InlineData("int starter;\r\n", true)]
    [InlineData("int starter; \n", false)]
    public void Knows_an_untouched_starter(string content, bool isUntouched)
    {
        _course.Write(Starter, content);

        StartersLock.Read(_course.Root).IsUntouched(_course.Root, MiniatureCourse.Id).Should().Be(isUntouched);
    }

    [Fact]
    public void Takes_an_exercise_without_starters_for_touched() =>
        new StartersLock([]).IsUntouched(_course.Root, MiniatureCourse.Id).Should().BeFalse();

    public void Dispose() => _course.Dispose();
}
