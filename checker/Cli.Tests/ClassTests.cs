using System.Text.RegularExpressions;

namespace Checker.Cli.Tests;

/// <summary>A teacher takes in what a small class has handed in, grades it, and gives it back. Without a sandbox, as on any system.</summary>
public sealed partial class ClassTests : IDisposable
{
    private readonly Terminal _terminal = new();
    private readonly string _course = Directory.CreateTempSubdirectory("class-course-").FullName;
    private readonly string _desk = Directory.CreateTempSubdirectory("class-desk-").FullName;

    public ClassTests()
    {
        TinyCheckout.Copy("checker/Cli.Tests/OtherCourse", _course);
        File.WriteAllText(Path.Combine(_desk, "assignment.json"), """
            { "name": "trains", "due": null, "exercises": [{ "id": "01-streaks/1-longest-streak", "weight": 10, "files": ["LongestStreak.cs"] }] }
            """);
        HandIn("ada", "solutions/01-streaks/1-longest-streak/LongestStreak.cs");
        HandIn("ben", "exercises/01-streaks/1-longest-streak/LongestStreak.cs", text => text + "// mine\n");
        HandIn("cleo", "exercises/01-streaks/1-longest-streak/LongestStreak.cs");
        HandIn("dan", "solutions/01-streaks/1-longest-streak/LongestStreak.cs", text => text.Replace("return longest;", "return longest", StringComparison.Ordinal));
        HandIn("eve", "solutions/01-streaks/1-longest-streak/LongestStreak.cs", text => text.Replace("return longest;", "System.Environment.Exit(0); return longest;", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(_desk, "handed-in", "fay"));
        File.WriteAllText(Path.Combine(_desk, "handed-in", "fay", "notes.txt"), "I was ill.");
    }

    public void Dispose()
    {
        _terminal.Dispose();
        Directory.Delete(_course, recursive: true);
        Directory.Delete(_desk, recursive: true);
    }

    [Fact]
    public async Task A_class_is_taken_in_graded_verified_and_given_back()
    {
        var seen = await TypeAsync("class collect handed-in")
            + await TypeAsync("class grade --sandbox none --jobs 1")
            + await TypeAsync("class grade --sandbox none --jobs 1")
            + await TypeAsync("class verify")
            + await TypeAsync("class export");
        seen += File.ReadAllText(Path.Combine(_desk, "export", "grades.csv")).ReplaceLineEndings("\n");

        seen.ShouldBe("class");
        Directory.EnumerateFiles(Path.Combine(_desk, "export", "students"), "*.html").Should().HaveCount(6);
    }

    [Fact]
    public async Task A_grade_that_somebody_has_changed_is_found()
    {
        await TypeAsync("class collect handed-in");
        await TypeAsync("class grade --sandbox none");
        var grade = Directory.EnumerateFiles(Path.Combine(_desk, "grades"), "cleo.*.json").Single();
        File.WriteAllText(grade, File.ReadAllText(grade).Replace("\"score\": 0", "\"score\": 10", StringComparison.Ordinal));

        (await TypeAsync("class verify")).Should().Contain("its score is not the sum of its exercises").And.Contain("5 of 6 grades").And.EndWith("exit 1\n");
    }

    [Theory]
    [InlineData("class grade --official --sandbox none", "class-unofficial")]
    [InlineData("class grade --sandbox paper", "class-no-sandbox")]
    [InlineData("class run --manifest nowhere.jsonl --sandbox none", "class-no-manifest")]
    [InlineData("class export nowhere", "class-no-grades")]
    [InlineData("class collect nowhere", "class-nowhere")]
    [InlineData("class run --shard 8/8 --sandbox none", "class-no-shard")]
    public async Task What_cannot_be_done_is_said(string words, string name) => (await TypeAsync(words)).ShouldBe(name);

    private void HandIn(string student, string file, Func<string, string>? change = null)
    {
        var text = File.ReadAllText(Path.Combine(_course, file));
        Directory.CreateDirectory(Path.Combine(_desk, "handed-in", student));
        File.WriteAllText(Path.Combine(_desk, "handed-in", student, Path.GetFileName(file)), change is null ? text : change(text));
    }

    private async Task<string> TypeAsync(string words)
    {
        var seen = (await _terminal.TypeAsync($"{words} --course {_course}", _desk)).Replace(_course, "<course>", StringComparison.Ordinal).Replace(_desk, "<desk>", StringComparison.Ordinal).WithoutProgress();
        return ManifestId().Replace(seen, "<manifest>");
    }

    [GeneratedRegex(@"\b[0-9a-f]{12}\b")]
    private static partial Regex ManifestId();
}
