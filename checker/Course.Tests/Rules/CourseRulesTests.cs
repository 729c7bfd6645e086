using Checker.Course.Rules;

namespace Checker.Course.Tests.Rules;

public sealed class CourseRulesTests : IDisposable
{
    private const string Folder = MiniatureCourse.Folder;
    private const string Lesson = MiniatureCourse.Lesson;
    private const string Solution = "solutions/03-generators/1-rms-delay";
    private readonly MiniatureCourse _course = new();

    public CourseRulesTests() => _course.Write(Lesson, MiniatureTexts.Lesson + "::: pair sum-lazily\n:::\n" + new string('\n', 60));

    [Fact]
    public void Find_nothing_in_a_sound_course() => Breaches().Should().BeEmpty();

    [Fact]
    public void Want_a_lesson_of_sixty_lines() => Breach(_course.Write(Lesson, MiniatureTexts.Lesson),
        $"{Lesson}: the lesson has 9 lines; tell its one idea in 60 to 150");

    [Fact]
    public void Want_no_lesson_beyond_a_hundred_and_fifty_lines() => Breach(_course.Write(Lesson, MiniatureTexts.Lesson + new string('\n', 150)),
        $"{Lesson}: the lesson has 159 lines; keep one idea of it, in 60 to 150");

    [Fact]
    public void Want_each_title_once()
    {
        _course.AddExercise("2-second", "Generators").Replace("exercises/03-generators/2-second/README.md", "formerly: 02-streams/4-rms\n", "").WriteLock();

        Breach(_course, $"exercises/03-generators/2-second/README.md: the title 'Generators' is also that of {Lesson}; give each page its own");
    }

    [Fact]
    public void Want_each_column_named()
    {
        _course.Write($"{Solution}/README.md", "```\n| | code |\n|---|---|\n```\n\n| Version | |\n|---|--:|\n| | 1 |\n");

        Breach(_course, $"{Solution}/README.md(6): a column of the table has no name; write what its cells are");
    }

    [Fact]
    public void Want_three_stages() => Breach(_course.Replace($"{Folder}/hints.md", "3. The field `Cache`.\n", ""),
        $"{Folder}/hints.md: the hint for task 2 has 2 of 3 stages; write a nudge, the concept, and the line to change");

    [Fact]
    public void Want_no_code_in_a_hint() => Breach(_course.Replace($"{Folder}/hints.md", "3. The field `Cache`.", "3. Delete\n   ```\n   Cache\n   ```"),
        $"{Folder}/hints.md: the hint for task 2 shows code; say in words which line to change");

    [Theory]
    [InlineData("wrong")]
    [InlineData("peers")]
    public void Want_no_stray_file(string folder) => Breach(_course.Write($"{Folder}/{folder}/notes.txt", "").Write($"{Folder}/peers/pandas.py", "# Peer: pandas\n"),
        $"{Folder}/{folder}/notes.txt: the file has no part in the exercise; delete it, or move it to where it belongs");

    [Fact]
    public void Want_two_wrong_variants() => Breach(_course.Delete($"{Folder}/wrong/Halved.cs"),
        $"{Folder}/wrong: the folder has 1 of 2 wrong answers; write a tempting one and a cheating one");

    [Theory]
    [InlineData("starter", $"{Folder}/RmsDelay.cs")]
    [InlineData("solved", $"{Solution}/RmsDelay.cs")]
    public void Want_wrong_variants_of_their_own(string code, string original)
    {
        _course.Write($"{Folder}/wrong/Rounded.cs", $"// Caught by: Gives_the_root\n// Nobody noticed.\n\n    int {code};\n");

        Breach(_course, $"{Folder}/wrong/Rounded.cs: the code is that of {original}; write an answer that is wrong in its own way");
    }

    [Fact]
    public void Want_a_solution() => Breach(_course.DeleteFolder("solutions"), $"""
        {Solution}/README.md: the file is missing; explain the solution there, with its measured number
        {Solution}/RmsDelay.cs: the file is missing; solve {Folder}/RmsDelay.cs there
        """);

    [Fact]
    public void Want_nothing_beside_a_solution() => Breach(_course.Write($"{Solution}/RmsDelayTests.cs", "").WriteLock(),
        $"{Solution}/RmsDelayTests.cs: the file is neither a solved starter nor the README; delete it");

    [Theory]
    [InlineData("int ", $"RmsDelay.cs without int is not {Solution}/RmsDelay.cs; make the solution what remains, or take 'delete' out")]
    [InlineData("t", "'delete' names t, which stands 3 times in RmsDelay.cs; name what stands there once")]
    [InlineData("gone", "'delete' names gone, which stands 0 times in RmsDelay.cs; name what stands there once")]
    public void Want_a_word_whose_deletion_is_the_solution(string word, string breach) =>
        Breach(_course.Replace($"{Folder}/README.md", "points:", $"delete: {word}\npoints:"), $"{Folder}/README.md: {breach}");

    [Fact]
    public void Have_nothing_against_a_word_whose_deletion_is_the_solution()
    {
        _course.Replace($"{Folder}/README.md", "points:", "delete: not\npoints:")
            .Write($"{Folder}/RmsDelay.cs", "int not solved;\n").Write($"{Solution}/RmsDelay.cs", "int  solved;\n").WriteLock();

        Breaches().Should().BeEmpty();
    }

    [Fact]
    public void Want_something_to_do() => Breach(_course.Write($"{Solution}/RmsDelay.cs", "// Solved.\n\n  int starter;\n"),
        $"{Folder}/RmsDelay.cs: the code is that of {Solution}/RmsDelay.cs; give the learner something to do");

    [Fact]
    public void Want_starters_as_they_were_locked() => Breach(_course.Write($"{Folder}/RmsDelay.cs", "int changed;"),
        $"{StartersLock.File}(1): {Folder}/RmsDelay.cs has changed since it was locked; run ./check audit --update, which writes the file anew");

    [Fact]
    public void Want_every_starter_locked() => Breach(_course.Write($"{Folder}/Second.cs", "int second;").Write($"{Solution}/Second.cs", "int solved;"), $"""
        {StartersLock.File}: {Folder}/Second.cs is not listed; run ./check audit --update, which writes the file anew
        {Solution}/Second.cs: the file is neither a solved starter nor the README; delete it
        """);

    [Fact]
    public void Want_given_files_not_locked() => Breach(
        _course.Write(StartersLock.File, File.ReadAllText(_course.PathOf(StartersLock.File)) + $"{GitBlob.IdOf([])} 03-generators/1-rms-delay/RmsDelayTrial.cs\n"), $"""
        {StartersLock.File}(2): {Folder}/RmsDelayTrial.cs is no starter; run ./check audit --update, which writes the file anew
        {Solution}/RmsDelayTrial.cs: the file is missing; solve {Folder}/RmsDelayTrial.cs there
        """);

    [Fact]
    public void Want_nothing_left_to_write()
    {
        _course.Replace($"{Folder}/hints.md", "3. The line", "3. TODO(author): name it.\n   TODO(author)\n   The line").Write($"{Solution}/README.md", "# TODO(author): tell why.\n");

        Breach(_course, $"""
            {Folder}/hints.md(6): TODO(author) is still here: name it
            {Folder}/hints.md(7): TODO(author) is still here: write what belongs here, and delete the mark
            {Solution}/README.md(1): TODO(author) is still here: tell why
            """);
    }

    public void Dispose() => _course.Dispose();

    private static void Breach(MiniatureCourse course, string expected) => string.Join('\n', CourseRules.Check(course.Load())).Should().Be(expected);

    private IReadOnlyList<Defect> Breaches() => CourseRules.Check(_course.Load());
}
