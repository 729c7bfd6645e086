using System.Text;
using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Gradebooks;

namespace Checker.Classroom.Tests.Exporting.Gradebooks;

public sealed class CanvasGradebookTests
{
    private const string Small =
        "Student,ID,SIS User ID,SIS Login ID,Section,Week 3 (41),Week 4 (42),Final Score\n,,,,,Manual Posting,,\n    Points Possible,,,,,10.00,20.00,(read only)\n" +
        "\"Lovelace, Ada\",88,u-88,ada,A,,3.00,15.0\n\"Student, Test\",99,,0fa3,A,,,\n";

    [Theory]
    [InlineData(',', "\n", false)]
    [InlineData(';', "\r\n", true)]
    public void Changes_the_column_of_who_was_graded_and_no_other_byte(char delimiter, string newLine, bool mark)
    {
        var grades = Enumerable.Range(0, RowsOfSixty.Count).Where(number => number % 3 > 0).Select(number => SampleGrades.Scored($"canvas-{500 + number}", number % 11)).ToList();
        var filled = CanvasGradebook.Parse(Write(_ => null), "Week 3").Fill(grades, Roster.Empty, new FillOptions());
        filled.Content.Should().Equal(Write(number => number % 3 > 0 ? number % 11 : null));
        filled.Filled.Should().HaveCount(40);
        filled.Notices.Should().HaveCount(20).And.OnlyContain(notice => notice.Kind == FillNoticeKind.RowWithoutGrade);

        byte[] Write(Func<int, int?> scoreOf) => RowsOfSixty.Write(
            Enumerable.Range(0, RowsOfSixty.Count)
                .Select(string[] (number) => [RowsOfSixty.Name(number), $"{500 + number}", $"u{number}", $"\"login{number}\"", "Monday and Tuesday", $"{scoreOf(number)}", "7.00", " 80.5 "])
                .Prepend(["    Points Possible", "", "", "", "", "10.00", "20.00", "(read only)"])
                .Prepend(["", "", "", "", "", "Manual Posting", "", ""])
                .Prepend(["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Week 3 (41)", "Week 4 (42)", "Final Score"]),
            delimiter, newLine, mark);
    }

    [Theory]
    [InlineData("Week 3 (41)")]
    [InlineData("41")]
    [InlineData("week 3")]
    public void Finds_the_column_by_heading_or_number_or_name(string assignment) =>
        Fill(Small, assignment, SampleGrades.Scored("canvas-88", 7)).Should().Be(Small.Replace("ada,A,,3.00", "ada,A,7,3.00", StringComparison.Ordinal));

    [Theory]
    [InlineData("ada")]
    [InlineData("U-88")]
    public void Finds_a_student_by_the_schools_name(string student) =>
        Fill(Small, "41", SampleGrades.Scored(student, 7)).Should().Be(Small.Replace("ada,A,,3.00", "ada,A,7,3.00", StringComparison.Ordinal));

    [Fact]
    public void Reads_an_export_with_names_apart()
    {
        const string Text = "LastName,FirstName,ID,SIS Login ID,Section,W (1)\n    Points Possible,,,,,10\nLovelace,Ada,88,ada,A,\nByron,,89,lord,A,\n";
        var filled = CanvasGradebook.Parse(Encoding.UTF8.GetBytes(Text), "W").Fill([SampleGrades.Scored("canvas-88", 7)], Roster.Empty, new FillOptions());
        Encoding.UTF8.GetString(filled.Content).Should().Be(Text.Replace("ada,A,", "ada,A,7", StringComparison.Ordinal));
        filled.Notices.Select(notice => notice.Student).Should().Equal("Byron");
    }

    [Theory]
    [InlineData("EX", "the student is excused")]
    [InlineData("N/A", "the assignment is not assigned to the student")]
    public void Leaves_a_cell_that_takes_no_points(string cell, string because)
    {
        var text = $"Student,ID,W (1)\n    Points Possible,,10\nAda,88,{cell}\n";
        var filled = CanvasGradebook.Parse(Encoding.UTF8.GetBytes(text), "W").Fill([SampleGrades.Scored("canvas-88", 7)], Roster.Empty, new FillOptions());
        filled.Content.Should().Equal(Encoding.UTF8.GetBytes(text));
        filled.Notices.Should().Equal(new FillNotice(FillNoticeKind.Closed, 3, "canvas-88", $"{because}; the row stays as it is"));
    }

    [Fact]
    public void Refuses_scores_out_of_another_maximum_and_says_both() =>
        FluentActions.Invoking(() => Fill(Small, "Week 4", SampleGrades.Scored("canvas-88", 7))).Should().Throw<ExportException>()
            .WithMessage("the grade of canvas-88 is out of 10 and the column out of 20.00. Change one of them, or add --scale to convert the scores.");

    [Fact]
    public void Converts_scores_when_asked_to() =>
        Fill(Small, "Week 4", SampleGrades.Scored("canvas-88", 7), new FillOptions(Scale: true)).Should().Be(Small.Replace("3.00,15.0", "14,15.0", StringComparison.Ordinal));

    [Fact]
    public void Says_which_assignments_there_are() =>
        FluentActions.Invoking(() => Fill(Small, "Week 5")).Should().Throw<ExportException>()
            .WithMessage("the file has no column of the assignment 'Week 5'. It has: 'Week 3 (41)', 'Week 4 (42)'. Name one of them.");

    [Fact]
    public void Does_not_guess_between_two_assignments_of_one_name() =>
        FluentActions.Invoking(() => Fill("Student,ID,W (1),W (2)\n    Points Possible,,10,10\n", "W")).Should().Throw<ExportException>()
            .WithMessage("several columns are called 'W': 'W (1)', 'W (2)'. Name one by its whole heading or its id.");

    [Fact]
    public void Refuses_a_column_that_Canvas_computes() =>
        FluentActions.Invoking(() => Fill("Student,ID,Total (1)\n    Points Possible,,(read only)\n", "Total")).Should().Throw<ExportException>()
            .WithMessage("the column 'Total (1)' takes no points: its points possible are '(read only)'. Name another column.");

    private static string Fill(string text, string assignment, Grade? grade = null, FillOptions? options = null) =>
        Encoding.UTF8.GetString(CanvasGradebook.Parse(Encoding.UTF8.GetBytes(text), assignment).Fill(grade is null ? [] : [grade], Roster.Empty, options ?? new FillOptions()).Content);
}
