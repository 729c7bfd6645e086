using System.Text;
using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Gradebooks;

namespace Checker.Classroom.Tests.Exporting.Gradebooks;

public sealed class MoodleWorksheetTests
{
    private static readonly string[] Head =
    [
        "Identifier", "\"Full name\"", "\"Email address\"", "Status", "Grade", "\"Maximum Grade\"", "\"Grade can be changed\"", "\"Last modified (submission)\"",
        "\"Last modified (grade)\"", "\"Feedback comments\"",
    ];

    [Theory]
    [InlineData(',', "\n", true)]
    [InlineData(',', "\r\n", false)]
    [InlineData(';', "\r\n", true)]
    [InlineData('\t', "\n", false)]
    public void Changes_grade_and_feedback_of_who_was_graded_and_no_other_byte(char delimiter, string newLine, bool mark)
    {
        var grades = Enumerable.Range(0, RowsOfSixty.Count).Where(IsGraded).Select(number => SampleGrades.Scored($"moodle-{1000 + number}", number % 11)).ToList();
        var filled = new MoodleWorksheet().Parse(Write(_ => null)).Fill(grades, Roster.Empty, new FillOptions());
        filled.Content.Should().Equal(Write(number => IsGraded(number) ? number % 11 : null));
        filled.Filled.Should().HaveCount(40);
        filled.Notices.Should().HaveCount(20).And.OnlyContain(notice => notice.Kind == FillNoticeKind.RowWithoutGrade);

        byte[] Write(Func<int, int?> scoreOf) => RowsOfSixty.Write(
            Enumerable.Range(0, RowsOfSixty.Count).Select(number => Row(number, scoreOf(number))).Prepend(Head), delimiter, newLine, mark);

        string[] Row(int number, int? score) =>
        [
            $"\"Participant {1000 + number}\"", RowsOfSixty.Name(number), $"s{number}@example.org", "\"Submitted for grading - \"", $"{score}", "10.00", "Yes",
            "\"Monday, 23 November 2026, 12:00 PM\"", "-",
            score is null ? "" : Comment($"{score} of 10 points. 03-generators/1-rms-delay: passed, {score} of 10."),
        ];

        string Comment(string text) => text.Contains(delimiter, StringComparison.Ordinal) ? $"\"{text}\"" : text;
    }

    [Fact]
    public void Takes_the_decimal_sign_of_the_file() =>
        Fill("Identifier;Grade;Maximum Grade\nParticipant 7;;6,00\n", SampleGrades.Scored("moodle-7", 7), new FillOptions(Scale: true))
            .Should().Be("Identifier;Grade;Maximum Grade\nParticipant 7;4,2;6,00\n");

    [Fact]
    public void Keeps_a_number_that_says_the_same() =>
        Fill("Identifier,Grade,Maximum Grade\nParticipant 7,7.00,10.00\n", SampleGrades.Scored("moodle-7", 7))
            .Should().Be("Identifier,Grade,Maximum Grade\nParticipant 7,7.00,10.00\n");

    [Fact]
    public void Replaces_an_older_grade_and_tells_both()
    {
        var filled = Worksheet("Identifier,Grade,Maximum Grade\nParticipant 7,3.00,10.00\n").Fill([SampleGrades.Scored("moodle-7", 7)], Roster.Empty, new FillOptions());
        filled.Filled.Should().Equal(new FilledCell(2, "moodle-7", "3.00", "7"));
    }

    [Fact]
    public void Reads_a_worksheet_of_another_language() =>
        Encoding.UTF8.GetString((new MoodleWorksheet("ID", Grade: "Bewertung", Maximum: "Bestwertung").Parse("ID,Bewertung,Bestwertung\nTeilnehmer/in7,,\"10,00\"\n"u8.ToArray()))
            .Fill([SampleGrades.Scored("moodle-7", 7)], Roster.Empty, new FillOptions()).Content).Should().Be("ID,Bewertung,Bestwertung\nTeilnehmer/in7,7,\"10,00\"\n");

    [Fact]
    public void Finds_a_student_by_the_address() =>
        Fill("Identifier,Email address,Grade,Maximum Grade\nParticipant 7,Ada@Example.org,,10\n", SampleGrades.Scored("ada@example.org", 7))
            .Should().EndWith("Participant 7,Ada@Example.org,7,10\n");

    [Theory]
    [InlineData("Participant 7,,10,No,", "Moodle says that the grade cannot be changed")]
    [InlineData("Participant 7,,Satisfactory,Yes,", "the maximum grade is 'Satisfactory', which is no number of points")]
    [InlineData("Participant 7", "the row ends before the column")]
    public void Leaves_a_row_that_takes_no_points(string row, string because)
    {
        var text = $"Identifier,Grade,Maximum Grade,Grade can be changed,Feedback comments\n{row}\n";
        var filled = Worksheet(text).Fill([SampleGrades.Scored("moodle-7", 7)], Roster.Empty, new FillOptions());
        filled.Content.Should().Equal(Encoding.UTF8.GetBytes(text));
        filled.Notices.Select(notice => $"{notice}").Should().Equal($"line 2: moodle-7: {because}; the row stays as it is");
    }

    [Fact]
    public void Gives_no_feedback_without_a_grade()
    {
        const string Text = "Identifier,Grade,Maximum Grade,Feedback comments\nParticipant 7,,10,\n";
        Fill(Text, SampleGrades.Of("moodle-7", exercises: SampleGrades.Reviewed(SampleGrades.Rms))).Should().Be(Text);
    }

    [Fact]
    public void Keeps_words_that_a_teacher_wrote()
    {
        var filled = Worksheet("Identifier,Grade,Maximum Grade,Feedback comments\nParticipant 7,,10,Well done\n").Fill([SampleGrades.Scored("moodle-7", 7)], Roster.Empty, new FillOptions());
        Encoding.UTF8.GetString(filled.Content).Should().EndWith("Participant 7,7,10,Well done\n");
        filled.Notices.Should().Equal(new FillNotice(FillNoticeKind.CommentKept, 2, "moodle-7", "the feedback has words already, and they stay"));
    }

    [Fact]
    public void Changes_nothing_the_second_time()
    {
        var once = Worksheet("Identifier,Grade,Maximum Grade,Feedback comments\nParticipant 7,,10,\n").Fill([SampleGrades.Scored("moodle-7", 7)], Roster.Empty, new FillOptions());
        var twice = new MoodleWorksheet().Parse(once.Content).Fill([SampleGrades.Scored("moodle-7", 7)], Roster.Empty, new FillOptions());
        twice.Content.Should().Equal(once.Content);
        twice.Notices.Should().BeEmpty();
    }

    [Fact]
    public void Says_which_columns_there_are_when_it_is_no_worksheet() =>
        FluentActions.Invoking(() => Worksheet("Name,Points\n")).Should().Throw<ExportException>()
            .WithMessage("the file has no column 'Identifier'. It has: 'Name', 'Points'. Name one of them.");

    private static bool IsGraded(int number) => number % 3 > 0;

    private static Gradebook Worksheet(string text) => new MoodleWorksheet().Parse(Encoding.UTF8.GetBytes(text));

    private static string Fill(string text, Grade grade, FillOptions? options = null) =>
        Encoding.UTF8.GetString(Worksheet(text).Fill([grade], Roster.Empty, options ?? new FillOptions()).Content);
}
