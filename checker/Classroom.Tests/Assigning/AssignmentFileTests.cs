using Checker.Classroom.Assigning;
using Checker.Course;

namespace Checker.Classroom.Tests.Assigning;

public sealed class AssignmentFileTests
{
    private const string Sound =
        """
        {
          "name": "week-3",
          "due": "2026-03-01T18:00:00+01:00",
          "exercises": [
            {
              "id": "03-generators/1-rms-delay",
              "weight": 10,
              "files": [
                "RmsDelay.cs"
              ]
            }
          ]
        }

        """;

    [Fact]
    public void Reads_what_it_writes()
    {
        var read = AssignmentFile.Parse("a.json", Sound);

        AssignmentFile.TextOf(read).Should().Be(Sound.ReplaceLineEndings("\n"));
        (read.Name, read.Due, read.MaxScore).Should().Be(("week-3", new DateTimeOffset(2026, 3, 1, 18, 0, 0, TimeSpan.FromHours(1)), 10));
        read.Exercises.Should().ContainSingle().Which.Id.Should().Be(new ExerciseId("03-generators", "1-rms-delay"));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"2026-03-01T18:00:00Z\"", 18)]
    public void May_have_no_date(string due, int? hour) =>
        AssignmentFile.Parse("a.json", Sound.Replace("\"2026-03-01T18:00:00+01:00\"", due, StringComparison.Ordinal)).Due?.UtcDateTime.Hour.Should().Be(hour);

    [Theory]
    [InlineData("\"weight\"", "\"wieght\"", "a.json: exercises[0].wieght is not known. The keys there are id, weight, files")]
    [InlineData("\"due\"", "\"deadline\"", "a.json: deadline is not known. The keys there are name, due, exercises")]
    [InlineData("\"weight\": 10,", "", "a.json: exercises[0].weight is missing")]
    [InlineData("\"weight\": 10,", "\"weight\": 10, \"weight\": 20,", "a.json: exercises[0].weight is there twice. Keep one of the two")]
    [InlineData("10", "0", "a.json: exercises[0].weight must be a whole number from 1 to 10000")]
    [InlineData("10", "2.5", "a.json: exercises[0].weight must be a whole number from 1 to 10000")]
    [InlineData("+01:00", "", "a.json: due must be a time with its zone, such as 2026-03-01T18:00:00+01:00, or null")]
    [InlineData("week-3", "Week 3", "a.json: name must be small letters, digits and hyphens, such as week-3")]
    [InlineData("week-3", "../x", "a.json: name must be small letters, digits and hyphens, such as week-3")]
    [InlineData("03-generators/1-rms-delay", "rms", "a.json: exercises[0].id must be an exercise's id, such as 03-generators/1-rms-delay")]
    [InlineData("\"RmsDelay.cs\"", "", "a.json: exercises[0].files must be a list of names of C# files without a folder, such as RmsDelay.cs")]
    [InlineData("RmsDelay.cs", "../RmsDelay.cs", "a.json: exercises[0].files[0] must be names of C# files without a folder, such as RmsDelay.cs")]
    [InlineData("RmsDelay.cs", "a.csproj", "a.json: exercises[0].files[0] must be names of C# files without a folder, such as RmsDelay.cs")]
    [InlineData("\"RmsDelay.cs\"", "\"RmsDelay.cs\", \"rmsdelay.cs\"", "a.json: a name in exercises[0].files is there twice. Keep one of the two")]
    [InlineData("\"name\"", "name", "a.json cannot be read: it is not JSON at line 2")]
    public void Refuses_what_would_change_grades_unseen(string text, string by, string message) =>
        FluentActions.Invoking(() => AssignmentFile.Parse("a.json", Sound.Replace(text, by, StringComparison.Ordinal))).Should().Throw<AssignmentException>().WithMessage(message);

    [Theory]
    [InlineData("[]", "a.json: the whole must be an object with name, due, exercises")]
    [InlineData("""{ "name": "a", "due": null, "exercises": [] }""", "a.json: exercises must be a list of at least one exercise")]
    [InlineData("""{ "name": "a", "due": null, "exercises": [{ "id": "a/b", "weight": 1, "files": ["A.cs"] }, { "id": "a/b", "weight": 1, "files": ["A.cs"] }] }""", "a.json: a/b is there twice. Keep one of the two")]
    public void Refuses_another_shape(string text, string message) =>
        FluentActions.Invoking(() => AssignmentFile.Parse("a.json", text)).Should().Throw<AssignmentException>().WithMessage(message);

    [Fact]
    public void Says_where_there_is_none() =>
        FluentActions.Invoking(() => AssignmentFile.Read("no/assignment.json")).Should().Throw<AssignmentException>().WithMessage("no/assignment.json cannot be read: *");
}
