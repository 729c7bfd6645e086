using System.IO.Compression;
using System.Text;
using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Gradebooks;
using Checker.Classroom.Tests.Exporting.Tables;

namespace Checker.Classroom.Tests.Exporting;

/// <summary>Work of several is graded once, and each of them gets the grade, in every form.</summary>
public sealed class GroupsTests
{
    private const string Worksheet =
        """
        Identifier,Full name,Email address,Grade,Maximum Grade,Grade can be changed,Feedback comments
        Participant 17,Ann Lee,ann@school.example,,10,Yes,
        Participant 18,Zoë Müller,zoe@school.example,,10,Yes,
        Participant 19,Bo Berg,bo@school.example,,10,Yes,

        """;

    private const string Canvas =
        """
        Student,ID,SIS User ID,SIS Login ID,Section,Week 3 (41)
            Points Possible,,,,,10
        "Lee, Ann",88,u88,ann,A,
        "Müller, Zoë",89,u89,zoe,A,
        "Berg, Bo",90,u90,bo,A,

        """;

    private const string ByAddress = "group,email\nGroup A,ann@school.example\nGroup A,zoe@school.example\nGroup B,bo@school.example\n";

    [Fact]
    public void Members_whom_the_platform_names_get_the_grade_in_a_gradebook_by_their_addresses()
    {
        var filled = Moodle([Gradescope(7)], Roster.Empty);

        Grades(filled).Should().Equal("7", "7", "");
        filled.Filled.Select(cell => cell.Student).Should().Equal("gradescope-7", "gradescope-8");
    }

    [Fact]
    public void Members_whom_the_platform_does_not_name_get_it_by_a_list_of_groups()
    {
        // A group's own number, which another student has as a participant.
        var filled = Moodle([Group("moodle-19", "Group A", 7)], Groups(ByAddress));

        Grades(filled).Should().Equal("7", "7", "");
        filled.Notices.Select(notice => $"{notice}").Should().Equal("line 4: Bo Berg: has no grade; the row stays as it is");
    }

    [Fact]
    public void Without_a_list_a_groups_number_gives_its_grade_to_no_student_of_that_number()
    {
        var filled = Moodle([Group("moodle-19", "Group A", 7)], Roster.Empty);

        filled.Content.Should().Equal(Encoding.UTF8.GetBytes(Worksheet));
        filled.Notices.Select(notice => $"{notice}").Should().Contain(
            "line 4: moodle-19: is 'Group A' in what was handed in and 'Bo Berg' in the file; the row stays as it is. If it is a group, --groups can say who is in it");
    }

    [Theory]
    [InlineData("Bo Berg")]
    [InlineData("BoBerg")]
    [InlineData("s123 Bo Berg")]
    [InlineData(null)]
    public void A_students_own_name_is_known_however_a_site_writes_it(string? name) =>
        Grades(Moodle([Group("moodle-19", name, 7)], Roster.Empty)).Should().Equal("", "", "7");

    [Theory]
    [InlineData("groupa", "group_name,canvas_user_id,name\nGroup A,88,Ann Lee\nGroup A,89,Zoë Müller\n,90,Bo Berg\n")]
    [InlineData("leeann", "group_name,canvas_user_id,login_id\nStars,88,ann\nStars,89,zoe\n")]
    [InlineData("groupa", "group,username\nGroup A,ann\nGroup A,ZOE\n")]
    [InlineData("groupa", "group,student\nGroup A,canvas-88\nGroup A,canvas-89\n")]
    public void Canvas_names_a_groups_files_for_one_of_its_members(string name, string groups)
    {
        var filled = CanvasGradebook.Parse(Encoding.UTF8.GetBytes(Canvas), "41").Fill([Group("canvas-88", name, 7)], Groups(groups), new FillOptions());

        Encoding.UTF8.GetString(filled.Content).Should().Be(Canvas.Replace("ann,A,", "ann,A,7", StringComparison.Ordinal).Replace("zoe,A,", "zoe,A,7", StringComparison.Ordinal));
    }

    [Fact]
    public void A_roster_says_who_the_members_are_elsewhere() =>
        Grades(Moodle([Group("team-a", null, 7)], Roster.Parse("github,email\noctoann,ann@school.example\noctozoe,zoe@school.example\n"u8.ToArray()).WithGroups("group,github\nteam-a,octoann\nteam-a,OctoZoe\n"u8.ToArray())))
            .Should().Equal("7", "7", "");

    [Fact]
    public void The_table_has_a_row_for_each_member_and_says_of_which_group()
    {
        var rows = OtherReader.Read(GradesTable.Of([Gradescope(7), Group("moodle-19", "Group B", 3), SampleGrades.Scored("cy", 5)], Groups(ByAddress)));

        rows.Skip(1).Select(row => string.Join('|', row.Take(4).Append(row[6]))).Should().Equal(
            "gradescope-7|Ann Lee|gradescope-7|gradescope-7.0a1b2c3d|7",
            "gradescope-8|Zoë Müller|gradescope-7|gradescope-7.0a1b2c3d|7",
            "bo@school.example||moodle-19|moodle-19.0a1b2c3d|3",
            "cy|||cy.0a1b2c3d|5");
    }

    [Fact]
    public void What_a_person_has_to_look_at_is_looked_at_once() =>
        OtherReader.Read(ModerationTable.Of([Gradescope(7) with { Exercises = [SampleGrades.Inconclusive(SampleGrades.Rms)] }])).Should().HaveCount(2, "a heading, and a case");

    [Fact]
    public void The_page_is_one_for_all_and_each_gets_it_from_Moodle()
    {
        var grade = Group("moodle-4", "Group A", 7);
        StudentFeedback.Of(grade, Groups("group,email,name\nGroup A,ann@school.example,Ann Lee\nGroup A,zoe@school.example,Zoë Müller\n")).Student.Should().Be("Group A (Ann Lee, Zoë Müller)");
        StudentFeedback.Of(Gradescope(7), Roster.Empty).Student.Should().Be("Ann Lee, Zoë Müller");

        using var zip = new ZipArchive(new MemoryStream(MoodleFeedback.Zip(Moodle([grade], Groups(ByAddress)), Encoding.UTF8.GetBytes)));
        zip.Entries.Select(entry => entry.FullName).Should().Equal("Ann Lee_17_assignsubmission_file_/feedback.html", "Zoë Müller_18_assignsubmission_file_/feedback.html");
    }

    [Fact]
    public void Who_is_alone_in_a_container_is_no_group()
    {
        var alone = Gradescope(7);
        alone = alone with { Submission = alone.Submission with { Members = [alone.Submission.Members[0]] } };

        Grades(Moodle([alone], Roster.Empty)).Should().Equal("7", "", "");
        OtherReader.Read(GradesTable.Of([alone], Roster.Empty))[1][2].Should().BeEmpty();
    }

    [Fact]
    public void A_student_does_not_get_two_grades() =>
        FluentActions.Invoking(() => GradesTable.Of([Group("a", "Group A", 7), Group("b", "Group B", 3)], Groups(ByAddress + "Group B,ann@school.example\n"))).Should().Throw<ExportException>()
            .WithMessage("ann@school.example would get several grades, of a.0a1b2c3d and b.0a1b2c3d. Leave the student in one group only, or take out the grade that does not count.");

    [Fact]
    public void A_member_who_stands_twice_in_a_group_gets_the_grade_once() =>
        Grades(Moodle([Group("a", "Group A", 7)], Groups(ByAddress + "Group A,ANN@school.example\n"))).Should().Equal("7", "7", "");

    [Fact]
    public void Says_which_submissions_are_of_no_group()
    {
        Groups(ByAddress).WithoutGroup([Group("a", "Group A", 7), Group("x", "Group X", 7), Gradescope(7)]).Should().Equal("x");
        Roster.Empty.WithoutGroup([Group("x", "Group X", 7)]).Should().BeEmpty("nobody said that there are groups");
    }

    [Fact]
    public void Does_not_guess_between_two_groups() =>
        FluentActions.Invoking(() => GradesTable.Of([Group("canvas-88", "groupa", 7)], Groups("group,canvas_id\nGroup A,88\ngroup-a,89\n"))).Should().Throw<ExportException>()
            .WithMessage("the submission of canvas-88 may be of several groups: 'Group A', 'group-a'. Give the group that is meant the name 'canvas-88', or leave one.");

    [Theory]
    [InlineData("team,email\na,b\n", "the file has no column group or group_name. It has: 'team', 'email'. Name one of them.")]
    [InlineData("group,mail\na,b\n", "the file has no column student or canvas_id or moodle_id or email or username or canvas_user_id or login_id or github. It has: 'group', 'mail'. Name one of them.")]
    [InlineData("group,email\na,b@c\na,\n", "line 3: a row of the group 'a' names no student. Fill in one of its columns, or take it out.")]
    public void Says_what_is_wrong_with_a_list(string text, string message) =>
        FluentActions.Invoking(() => Groups(text)).Should().Throw<ExportException>().WithMessage(message);

    private static Grade Group(string key, string? name, int score) => SampleGrades.Scored(key, score) with { Submission = SampleGrades.Of(key, name).Submission };

    private static Grade Gradescope(int score)
    {
        var grade = Group("gradescope-7", "Ann Lee, Zoë Müller", score);
        return grade with
        {
            Submission = grade.Submission with
            {
                Members = [new Member("gradescope-7", "Ann Lee", "ann@school.example"), new Member("gradescope-8", "Zoë Müller", "zoe@school.example")],
            },
        };
    }

    private static Roster Groups(string text) => Roster.Empty.WithGroups(Encoding.UTF8.GetBytes(text));

    private static FilledGradebook Moodle(IReadOnlyList<Grade> grades, Roster roster) =>
        new MoodleWorksheet().Parse(Encoding.UTF8.GetBytes(Worksheet)).Fill(grades, roster, new FillOptions());

    private static IEnumerable<string> Grades(FilledGradebook filled) => OtherReader.Read(Encoding.UTF8.GetString(filled.Content)).Skip(1).Select(row => row[3]);
}
