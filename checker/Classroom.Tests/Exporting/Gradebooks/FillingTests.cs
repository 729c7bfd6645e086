using System.Text;
using Checker.Classroom.Exporting.Gradebooks;

namespace Checker.Classroom.Tests.Exporting.Gradebooks;

/// <summary>Who gets which grade, and who is told what, whatever the system.</summary>
public sealed class FillingTests
{
    private const string Text = "First name,Last name,Email address,username,W\nAda,Lovelace,ada@example.org,ada,\nBo,Berg,bo@example.org,bo,\n";

    [Fact]
    public void Tells_of_a_row_without_a_grade_and_of_a_grade_without_a_row() =>
        Notices(Text, [SampleGrades.Scored("ada", 7), SampleGrades.Scored("cy", 3)]).Should().Equal(
            "the file does not say what its column is out of; the scores are out of 10",
            "line 3: Bo Berg: has no grade; the row stays as it is",
            "cy: the file has no row for this student; a roster can say which is meant");

    [Fact]
    public void Leaves_a_row_that_two_grades_match()
    {
        var filled = Fill(Text, [SampleGrades.Scored("ada", 7), SampleGrades.Scored("ada@example.org", 3)]);
        filled.Content.Should().Equal(Encoding.UTF8.GetBytes(Text));
        filled.Notices.Should().Contain(new FillNotice(
            FillNoticeKind.Ambiguous, 2, "Ada Lovelace", "the grades of ada, ada@example.org match this row; it stays as it is. A roster can tell them apart"));
    }

    [Fact]
    public void Leaves_rows_that_one_grade_matches()
    {
        const string Twice = "Email address,username,W\nada@example.org,ada,\nlovelace@example.org,ADA,\n";
        var filled = Fill(Twice, [SampleGrades.Scored("ada", 7)]);
        filled.Content.Should().Equal(Encoding.UTF8.GetBytes(Twice));
        filled.Notices.Should().Equal(new FillNotice(
            FillNoticeKind.Ambiguous, null, "ada", "the lines 2, 3 match this grade; they stay as they are. A roster can tell them apart"));
    }

    [Fact]
    public void Leaves_a_grade_that_a_person_has_not_looked_at()
    {
        var filled = Fill(Text, [SampleGrades.Of("ada", exercises: SampleGrades.Reviewed(SampleGrades.Rms))]);
        filled.Content.Should().Equal(Encoding.UTF8.GetBytes(Text));
        filled.Notices.Select(notice => $"{notice}").Should().Contain("line 2: ada: waits for a person to look at it, see moderation.csv; the row stays as it is");
    }

    [Fact]
    public void Fills_it_in_when_asked_to() =>
        Encoding.UTF8.GetString(Fill(Text, [SampleGrades.Of("ada", exercises: SampleGrades.Reviewed(SampleGrades.Rms))], options: new FillOptions(IncludeUnmoderated: true)).Content)
            .Should().Contain("ada@example.org,ada,0\n");

    [Fact]
    public void Translates_by_a_roster()
    {
        var filled = Fill(Text, [SampleGrades.Scored("octo-ada", 7), SampleGrades.Scored("canvas-88", 3)], "student;email;github\nx;ada@example.org;Octo-Ada\ncanvas-88;bo@example.org;\n");
        Encoding.UTF8.GetString(filled.Content).Should().Be(Text.Replace("ada,\n", "ada,7\n", StringComparison.Ordinal).Replace("bo,\n", "bo,3\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Does_not_take_a_name_at_GitHub_for_a_login_of_the_school() =>
        Notices(Text, [SampleGrades.Scored("bo", 7)], "github,username\nbo,ada\n").Should().Contain("line 3: Bo Berg: has no grade; the row stays as it is");

    [Fact]
    public void Leaves_a_student_whom_the_roster_has_twice()
    {
        var filled = Fill(Text, [SampleGrades.Scored("octo", 7)], "github,username\nocto,ada\nocto,bo\n");
        filled.Content.Should().Equal(Encoding.UTF8.GetBytes(Text));
        filled.Notices.Should().Contain(new FillNotice(FillNoticeKind.Ambiguous, null, "octo", "the roster has several rows for this student; leave one"));
    }

    [Fact]
    public void Takes_the_rosters_own_column_of_students_before_any_other() =>
        Encoding.UTF8.GetString(Fill(Text, [SampleGrades.Scored("bo", 7)], "student,github,username\nbo,,ada\ncy,bo,bo\n").Content).Should().Contain("ada@example.org,ada,7\n");

    private static IEnumerable<string> Notices(string text, IReadOnlyList<Grade> grades, string? roster = null) => Fill(text, grades, roster).Notices.Select(notice => $"{notice}");

    private static FilledGradebook Fill(string text, IReadOnlyList<Grade> grades, string? roster = null, FillOptions? options = null) =>
        MoodleGradebook.Parse(Encoding.UTF8.GetBytes(text), "W").Fill(grades, roster is null ? Roster.Empty : Roster.Parse(Encoding.UTF8.GetBytes(roster)), options ?? new FillOptions());
}
