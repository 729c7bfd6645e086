using System.Text;
using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Gradebooks;

namespace Checker.Classroom.Tests.Exporting.Gradebooks;

public sealed class MoodleGradebookTests
{
    private const string Column = "Assignment: Week 3 (Real)";

    [Theory]
    [InlineData(',', "\n", true)]
    [InlineData(';', "\r\n", false)]
    public void Changes_the_column_of_who_was_graded_and_no_other_byte(char delimiter, string newLine, bool mark)
    {
        var grades = Enumerable.Range(0, RowsOfSixty.Count).Where(number => number % 2 > 0)
            .Select(number => SampleGrades.Scored(number % 4 == 1 ? $"S{number}@example.org" : $"nr-{number}", number % 11)).ToList();
        var filled = MoodleGradebook.Parse(Write(_ => "-"), Column).Fill(grades, Roster.Empty, new FillOptions());
        filled.Content.Should().Equal(Write(number => number % 2 > 0 ? $"{number % 11}" : "-"));
        filled.Filled.Should().HaveCount(30);

        byte[] Write(Func<int, string> gradeOf) => RowsOfSixty.Write(
            Enumerable.Range(0, RowsOfSixty.Count)
                .Select(string[] (number) => [RowsOfSixty.Name(number), "Test", $"nr-{number}", $"s{number}@example.org", gradeOf(number), "\"1,00\"", "1782900000"])
                .Prepend(["\"First name\"", "\"Last name\"", "\"ID number\"", "\"Email address\"", $"\"{Column}\"", "\"Course total (Real)\"", "\"Last downloaded\""]),
            delimiter, newLine, mark);
    }

    [Fact]
    public void Says_that_nobody_can_know_the_maximum() =>
        MoodleGradebook.Parse("username,W\nada,\nbo,\n"u8.ToArray(), "W").Fill([SampleGrades.Scored("ada", 7), SampleGrades.Scored("bo", 8)], Roster.Empty, new FillOptions())
            .Notices.Select(notice => $"{notice}").Should().Equal("the file does not say what its column is out of; the scores are out of 10");

    [Fact]
    public void Converts_nothing_where_nobody_can_know_the_maximum() =>
        FluentActions.Invoking(() => MoodleGradebook.Parse("username,W\nada,\n"u8.ToArray(), "W").Fill([SampleGrades.Scored("ada", 7)], Roster.Empty, new FillOptions(Scale: true)))
            .Should().Throw<ExportException>().WithMessage("--scale cannot convert the scores: the file does not say what its column is out of. Leave it out.");

    [Theory]
    [InlineData("W (Percentage)")]
    [InlineData("W (Letter)")]
    public void Refuses_a_column_that_is_none_of_points(string column) =>
        FluentActions.Invoking(() => MoodleGradebook.Parse(Encoding.UTF8.GetBytes($"username,{column}\n"), column)).Should().Throw<ExportException>()
            .WithMessage($"the column '{column}' takes no points: a column of points ends with (Real). Name another column.");

    [Fact]
    public void Refuses_a_file_that_names_nobody() =>
        FluentActions.Invoking(() => MoodleGradebook.Parse("First name,W\n"u8.ToArray(), "W")).Should().Throw<ExportException>().WithMessage("the file has no column 'Email address' or *");
}
