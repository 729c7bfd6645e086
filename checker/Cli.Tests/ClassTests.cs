using System.IO.Compression;
using System.Text.RegularExpressions;
using Checker.Classroom.Tests;

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

    [Fact]
    public async Task A_full_disk_is_said_and_the_rest_is_graded_once_there_is_room()
    {
        // Room for some of the grades.
        using var disk = new SmallDisk(Path.Combine(_desk, "manifest.results"), 16);
        disk.Require();
        await TypeAsync("class collect handed-in");

        (await TypeAsync("class grade --sandbox none --jobs 1")).Should()
            .Contain("! check: The disk of <desk>/manifest.results is full. Make room there and type the same again: the grades that are there are whole and stay").And.EndWith("exit 3\n");

        disk.Grow(4096);
        (await TypeAsync("class grade --sandbox none --jobs 1")).Should().Contain("Grades    6 in <desk>/grades").And.EndWith("exit 0\n");
    }

    [Fact]
    public async Task Each_of_a_group_gets_the_grade_in_a_worksheet_and_a_page_for_Moodle()
    {
        File.WriteAllText(Path.Combine(_desk, "worksheet.csv"), """
            Identifier,Full name,Email address,Grade,Maximum Grade,Grade can be changed,Feedback comments
            Participant 7,Ada Lovelace,ada@school.example,,10.00,Yes,
            Participant 8,Zoë Müller,zoe@school.example,,10.00,Yes,
            Participant 9,Gus Gray,gus@school.example,,10.00,Yes,

            """);
        File.WriteAllText(Path.Combine(_desk, "groups.csv"), "group,email\nada,ada@school.example\nada,zoe@school.example\nben,ben@school.example\n");
        await TypeAsync("class collect handed-in");
        await TypeAsync("class grade --sandbox none");

        var seen = await TypeAsync("class export --moodle worksheet.csv --groups groups.csv");
        seen += File.ReadAllText(Path.Combine(_desk, "export", "worksheet.csv")).ReplaceLineEndings("\n") + File.ReadAllText(Path.Combine(_desk, "export", "grades.csv")).ReplaceLineEndings("\n");

        seen.ShouldBe("class-moodle-groups");
        using var zip = ZipFile.OpenRead(Path.Combine(_desk, "export", "moodle-feedback.zip"));
        zip.Entries.Select(entry => entry.FullName).Should().Equal("Ada Lovelace_7_assignsubmission_file_/feedback.html", "Zoë Müller_8_assignsubmission_file_/feedback.html");
        foreach (var entry in zip.Entries)
        {
            using var page = new StreamReader(entry.Open());
            (await page.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Be(File.ReadAllText(Path.Combine(_desk, "export", "students", "ada.d1b1b33d.html")));
        }
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
