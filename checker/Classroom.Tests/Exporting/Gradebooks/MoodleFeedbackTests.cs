using System.Globalization;
using System.IO.Compression;
using System.Text;
using Checker.Classroom.Collecting.Sources;
using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Gradebooks;

namespace Checker.Classroom.Tests.Exporting.Gradebooks;

public sealed class MoodleFeedbackTests
{
    private const string Head = "Identifier,Full name,Email address,Grade,Maximum Grade,Grade can be changed,Feedback comments\n";

    [Theory]
    [InlineData("Ann Lee", "Ann Lee_1234_assignsubmission_file_/feedback.html")]
    [InlineData("Zoë Müller-Lüdenscheidt", "Zoë Müller-Lüdenscheidt_1234_assignsubmission_file_/feedback.html")]
    [InlineData("李 小龙", "李 小龙_1234_assignsubmission_file_/feedback.html")]
    [InlineData("محمد علي", "محمد علي_1234_assignsubmission_file_/feedback.html")]
    [InlineData("Ann 🦊 Lee", "Ann 🦊 Lee_1234_assignsubmission_file_/feedback.html")]
    [InlineData("Ann_Lee_77_x_y", "Ann Lee 77 x y_1234_assignsubmission_file_/feedback.html")]
    [InlineData("../../Ann\\Lee", "Ann Lee_1234_assignsubmission_file_/feedback.html")]
    [InlineData(".~Ann", "Ann_1234_assignsubmission_file_/feedback.html")]
    [InlineData("___", "Participant_1234_assignsubmission_file_/feedback.html")]
    [InlineData("", "Participant_1234_assignsubmission_file_/feedback.html")]
    [InlineData("Participant 1234", "Participant_1234_assignsubmission_file_/feedback.html")]
    public void A_page_lies_in_the_folder_of_its_participant(string name, string path)
    {
        var entries = Read(Fill($"{Head}Participant 1234,{name},ann@example.org,,10,Yes,\n", SampleGrades.Scored("moodle-1234", 7)));

        entries.Should().Equal(new Dictionary<string, string> { [path] = "page of moodle-1234.0a1b2c3d" });
        AsMoodleReads(path).Should().Be((1234, "feedback.html"));
        MoodleFolder(path).Should().Be("moodle-1234", "what collects Moodle's own download reads it so, too");
    }

    [Fact]
    public void Blind_marking_stays_blind()
    {
        var entries = Read(Fill("Identifier,Grade,Maximum Grade\nParticipant 4711,,10\nTeilnehmer/in4712,,10\n", SampleGrades.Scored("moodle-4711", 7), SampleGrades.Scored("moodle-4712", 3)));

        entries.Keys.Should().Equal("Participant_4711_assignsubmission_file_/feedback.html", "Teilnehmer in_4712_assignsubmission_file_/feedback.html");
        entries.Keys.Select(AsMoodleReads).Should().Equal((4711, "feedback.html"), (4712, "feedback.html"));
    }

    [Fact]
    public void Who_has_no_grade_in_the_worksheet_has_no_page()
    {
        var filled = Fill(
            $"{Head}Participant 1,Ann,,,10,Yes,\nParticipant 2,Bo,,,10,Yes,\nParticipant 3,Cy,,,10,No,\nParticipant 4,Di,,,10,Yes,\nParticipant 5,Ed,,7.00,10,Yes,\n",
            SampleGrades.Scored("moodle-1", 7),
            SampleGrades.Scored("moodle-3", 7),
            SampleGrades.Of("moodle-4", exercises: SampleGrades.Reviewed(SampleGrades.Rms) with { MaxPoints = 10 }),
            SampleGrades.Scored("moodle-5", 7),
            SampleGrades.Scored("moodle-6", 7));

        filled.Notices.Should().HaveCount(4, "one was not graded, one is closed, one waits for a person, and one is not in the file");
        Read(filled).Keys.Select(path => AsMoodleReads(path).Participant).Should().Equal([1, 5], "the fifth had the same grade before");
    }

    [Fact]
    public void A_student_who_is_found_by_the_address_gets_the_page_by_the_number() =>
        Read(Fill($"{Head}Participant 77,Ann,ann@example.org,,10,Yes,\n", SampleGrades.Scored("ann@example.org", 7)))
            .Should().Equal(new Dictionary<string, string> { ["Ann_77_assignsubmission_file_/feedback.html"] = "page of ann@example.org.0a1b2c3d" });

    [Fact]
    public void The_same_grades_make_the_same_bytes()
    {
        var filled = Fill($"{Head}Participant 1,Ann,,,10,Yes,\n", SampleGrades.Scored("moodle-1", 7));
        Zip(filled).Should().Equal(Zip(filled));
    }

    [Fact]
    public void A_row_without_a_number_is_refused() =>
        FluentActions.Invoking(() => Zip(Fill($"{Head}hidden,Ann,ann@example.org,,10,Yes,\n", SampleGrades.Scored("ann@example.org", 7)))).Should().Throw<ExportException>()
            .WithMessage("line 2: Ann has no number of a participant, by which Moodle finds whose a feedback file is. Export the worksheet again, with its column of identifiers as it is.");

    /// <summary>How Moodle's importer of feedback files takes a path apart: at underscores, the second part is the participant, the fourth the plugin, and the rest the file.</summary>
    private static (int Participant, string File) AsMoodleReads(string path)
    {
        var folders = path.Split('/');
        var parts = folders[0].Split('_', 5);
        parts[2..4].Should().Equal("assignsubmission", "file");
        folders[^1].Should().NotStartWith(".").And.NotStartWith("~", "Moodle takes such files for hidden ones");
        return (int.Parse(parts[1], CultureInfo.InvariantCulture), string.Concat(parts[4], folders[1]));
    }

    private static string MoodleFolder(string path) =>
        new MoodleSource().Read(new("export", [new(path, 1, () => new MemoryStream())])).Single().Student;

    private static Dictionary<string, string> Read(FilledGradebook filled)
    {
        using var archive = new ZipArchive(new MemoryStream(Zip(filled)));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }

    private static byte[] Zip(FilledGradebook filled) => MoodleFeedback.Zip(filled, id => Encoding.UTF8.GetBytes($"page of {id}"));

    private static FilledGradebook Fill(string text, params Grade[] grades) =>
        new MoodleWorksheet().Parse(Encoding.UTF8.GetBytes(text)).Fill(grades, Roster.Empty, new FillOptions());
}
