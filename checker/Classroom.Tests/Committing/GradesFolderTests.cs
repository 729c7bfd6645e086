using System.Text.Json;
using Checker.Classroom.Committing;
using Checker.Course.Results;
using static Checker.Classroom.Tests.Committing.Graded;

namespace Checker.Classroom.Tests.Committing;

public sealed class GradesFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("grades-").FullName;
    private readonly GradesFolder _grades;

    public GradesFolderTests() => _grades = new GradesFolder(_folder, "0123456789ab");

    private string Journal => Path.Combine(_folder, JournalNote.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_committed_is_found()
    {
        _grades.Commit(With(7)).Should().BeTrue();

        _grades.Has("ada.1").Should().BeTrue();
        _grades.Find("ada.1").Should().BeEquivalentTo(With(7));
        _grades.Find("bob.1").Should().BeNull();
    }

    [Fact]
    public void The_first_grade_stands()
    {
        _grades.Commit(With(7)).Should().BeTrue();
        _grades.Commit(With(9)).Should().BeFalse();

        _grades.Find("ada.1")!.Score.Should().Be(7);
    }

    [Fact]
    public void Of_two_that_race_exactly_one_wins_and_its_grade_stands()
    {
        for (var round = 0; round < 1_000; round++)
        {
            var (id, won) = ($"ada.{round}", new bool[2]);
            using var start = new Barrier(2);
            Parallel.Invoke(Commit(0), Commit(1));

            won.Should().ContainSingle(first => first);
            _grades.Find(id)!.Score.Should().Be(won[0] ? 0 : 1);

            Action Commit(int lane) => () =>
            {
                start.SignalAndWait();
                won[lane] = new GradesFolder(_folder, "0123456789ab").Commit(With(lane, id));
            };
        }

        Directory.EnumerateFiles(_folder).Should().HaveCount(1_000, "nothing unfinished is left");
    }

    [Fact]
    public void A_grade_of_another_manifest_is_another_grade()
    {
        _grades.Commit(With(7));

        new GradesFolder(_folder, "ba9876543210").Has("ada.1").Should().BeFalse();
    }

    [Fact]
    public void What_a_killed_grader_left_half_written_is_no_grade()
    {
        File.WriteAllText(Path.Combine(_folder, ".ada.1.0123.part"), "{\"submission\":");

        _grades.Has("ada.1").Should().BeFalse();
        _grades.Commit(With(7)).Should().BeTrue();
    }

    [Fact]
    public void What_a_killed_grader_left_half_written_goes_once_there_is_a_grade()
    {
        var (ada, bob) = (Path.Combine(_folder, ".ada.1.0123.part"), Path.Combine(_folder, ".bob.1.4567.part"));
        File.WriteAllText(ada, "{\"submission\":");
        File.WriteAllText(bob, "{\"submission\":");
        _grades.Commit(With(7));
        _grades.RemoveUnfinished();

        File.Exists(ada).Should().BeFalse();
        File.Exists(bob).Should().BeTrue("somebody may be writing it");
    }

    [Fact]
    public void A_torn_journal_is_written_on_and_no_grade_depends_on_it()
    {
        _grades.Note(JournalNote.Now("started", "ada.1", "0123456789ab"));
        File.AppendAllText(Journal, "{\"time\":\"2026-09-");
        _grades.Note(JournalNote.Now("committed", "ada.1", "0123456789ab"));

        _grades.Has("ada.1").Should().BeFalse();
        var lines = File.ReadAllLines(Journal);
        lines.Should().HaveCount(3, "what came after the torn line is whole");
        JsonSerializer.Deserialize<JournalNote>(lines[2], CourseJson.Options)!.Event.Should().Be("committed");
    }

    [Fact]
    public void Lines_of_several_graders_do_not_mix()
    {
        Parallel.For(0, 400, number => new GradesFolder(_folder, "0123456789ab").Note(JournalNote.Now("started", $"ada.{number}", "0123456789ab", new string('x', 500))));

        File.ReadAllLines(Journal).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JournalNote>(line, CourseJson.Options)!.Submission)
            .Should().BeEquivalentTo(Enumerable.Range(0, 400).Select(number => $"ada.{number}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"score\": 10}")]
    [InlineData("null")]
    public void A_file_that_is_no_grade_is_told_and_never_read_as_one(string text)
    {
        var file = Path.Combine(_folder, GradesFolder.NameOf("ada.1", "0123456789ab"));
        File.WriteAllText(file, text);

        FluentActions.Invoking(() => _grades.Find("ada.1")).Should().Throw<ClassroomException>().WithMessage($"{file}:1: cannot be read: *");
    }
}
