using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Gradebooks;
using Checker.Classroom.Tests.Exporting.Tables;

namespace Checker.Classroom.Tests.Exporting;

public sealed class GradesTableTests
{
    [Fact]
    public void Has_a_row_for_each_student() =>
        GradesTable.Of(
        [
            SampleGrades.Of("moodle-1234", "Müller, Jörg \"JM\"", SampleGrades.Noon),
            SampleGrades.Of("zoë", "Zoë\r\nNewline", SampleGrades.Noon.AddDays(1), isLate: true, SampleGrades.Passed(SampleGrades.Rms)),
            SampleGrades.Of("ada@example.org", null, null, isLate: false, SampleGrades.Reviewed(SampleGrades.Rms), SampleGrades.Inconclusive(SampleGrades.Worst)),
        ], Roster.Empty).Should().Be(
            """"
            student,name,group,submission,attempted,late,score,max_score,03-generators/1-rms-delay verdict,03-generators/1-rms-delay points,03-generators/2-top-five verdict,03-generators/2-top-five points,review
            moodle-1234,"Müller, Jörg ""JM""",,moodle-1234.0a1b2c3d,2026-11-23T12:00:00+01:00,no,7,10,pass,5,mem-fail,2,no
            zoë,"Zoë
            Newline",,zoë.0a1b2c3d,2026-11-24T12:00:00+01:00,yes,5,5,pass,5,,,no
            ada@example.org,,,ada@example.org.0a1b2c3d,,no,2,10,gate-review,0,fail,2,yes

            """".ReplaceLineEndings("\r\n"));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    public void Gives_a_spreadsheet_no_formula(string name) =>
        OtherReader.Read(GradesTable.Of([SampleGrades.Of("ada", name)], Roster.Empty))[1][1].Should().Be("'" + name);

    [Theory]
    [InlineData("a=b")]
    [InlineData("Anne-Marie")]
    [InlineData("'quoted'")]
    [InlineData("")]
    public void Leaves_other_names_as_they_are(string name) =>
        OtherReader.Read(GradesTable.Of([SampleGrades.Of("ada", name)], Roster.Empty))[1][1].Should().Be(name);

    [Fact]
    public void Tells_what_a_person_has_to_look_at_and_where() =>
        ModerationTable.Of(
        [
            SampleGrades.Of("ada", "Ada", exercises: [SampleGrades.Reviewed(SampleGrades.Rms), SampleGrades.Passed(SampleGrades.Worst)]),
            SampleGrades.Of("bo", "=Bo", exercises: [SampleGrades.Inconclusive(SampleGrades.Rms), SampleGrades.Ungraded(SampleGrades.Worst)]),
        ]).Should().Be(
            """
            student,name,submission,exercise,kind,where,why
            ada,Ada,ada.0a1b2c3d,03-generators/1-rms-delay,gate-review,,The code does what the exercise does not need.
            ada,Ada,ada.0a1b2c3d,03-generators/1-rms-delay,gate-review,RmsDelay.cs(12),calls File.ReadAllText
            ada,Ada,ada.0a1b2c3d,03-generators/1-rms-delay,gate-review,,reads the clock
            bo,'=Bo,bo.0a1b2c3d,03-generators/1-rms-delay,inconclusive,Builds no list,two runs gave two numbers
            bo,'=Bo,bo.0a1b2c3d,03-generators/2-top-five,infra,,The disk was full.

            """.ReplaceLineEndings("\r\n"));
}
