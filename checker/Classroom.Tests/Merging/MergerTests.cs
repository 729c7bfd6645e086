using Checker.Classroom.Committing;
using Checker.Classroom.Merging;
using Checker.Classroom.Planning;
using static Checker.Classroom.Tests.Committing.Graded;

namespace Checker.Classroom.Tests.Merging;

public sealed class MergerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("merge-").FullName;

    private string Output => Path.Combine(_folder, "grades");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Brings_the_shards_together()
    {
        var manifest = Plan("week-3.jsonl", "ada.1", "bob.1");
        Shard("a", manifest).Commit(With(7));
        Shard("b", manifest).Commit(With(3, "bob.1", "bob"));

        var report = Merge("week-3.jsonl", "a", "b");

        report.IsComplete.Should().BeTrue();
        report.Grades.Select(grade => grade.Score).Should().Equal(7, 3);
        Directory.EnumerateFiles(Output).Select(Path.GetFileName).Should().BeEquivalentTo($"ada.1.{manifest.Id}.json", $"bob.1.{manifest.Id}.json");
    }

    [Fact]
    public void What_has_no_grade_is_missing_and_never_a_zero()
    {
        Shard("a", Plan("week-3.jsonl", "ada.1", "bob.1")).Commit(With(7));

        var report = Merge("week-3.jsonl", "a");

        report.Missing.Should().Equal("bob.1");
        report.IsComplete.Should().BeFalse();
        report.Grades.Should().ContainSingle();
    }

    [Fact]
    public void Two_grades_that_agree_are_one()
    {
        var manifest = Plan("week-3.jsonl", "ada.1");
        Shard("a", manifest).Commit(With(7));
        Shard("b", manifest).Commit(With(7));

        Merge("week-3.jsonl", "a", "b").Grades.Should().ContainSingle();
    }

    [Fact]
    public void Two_grades_that_disagree_are_told_and_neither_is_taken()
    {
        var manifest = Plan("week-3.jsonl", "ada.1");
        Shard("a", manifest).Commit(With(7));
        Shard("b", manifest).Commit(With(8));

        var report = Merge("week-3.jsonl", "a", "b");

        report.Disagreeing.Should().Equal("ada.1");
        report.Grades.Should().BeEmpty();
        Directory.Exists(Output).Should().BeFalse();
    }

    [Fact]
    public void Two_verdicts_of_the_same_points_disagree()
    {
        var manifest = Plan("week-3.jsonl", "ada.1");
        Shard("a", manifest).Commit(With(0, verdict: GradeVerdict.Fail));
        Shard("b", manifest).Commit(With(0, verdict: GradeVerdict.Crash));

        Merge("week-3.jsonl", "a", "b").Disagreeing.Should().Equal("ada.1");
    }

    [Fact]
    public void A_later_grading_supersedes_a_students_grade_and_keeps_it()
    {
        var first = Plan("week-3.jsonl", "ada.1", "bob.1");
        Shard("a", first).Commit(With(7));
        Shard("a", first).Commit(With(3, "bob.1", "bob"));
        Merge("week-3.jsonl", "a");
        var again = Plan("again.jsonl", "ada.2");
        Shard("a", again).Commit(With(9, "ada.2"));

        var report = Merge("again.jsonl", "a");

        report.Superseded.Should().Be(1);
        Directory.EnumerateFiles(Output).Select(Path.GetFileName).Should().BeEquivalentTo($"ada.2.{again.Id}.json", $"bob.1.{first.Id}.json");
        GradesFolder.Read(Path.Combine(Output, GradesFolder.Superseded, $"ada.1.{first.Id}.json")).Score.Should().Be(7);
    }

    [Fact]
    public void Merging_twice_changes_nothing()
    {
        Shard("a", Plan("week-3.jsonl", "ada.1")).Commit(With(7));
        Merge("week-3.jsonl", "a");
        var before = Directory.EnumerateFiles(Output).ToDictionary(file => file, File.ReadAllText);

        Merge("week-3.jsonl", "a").Superseded.Should().Be(0);

        Directory.EnumerateFiles(Output).ToDictionary(file => file, File.ReadAllText).Should().Equal(before);
    }

    private Manifest Plan(string name, params string[] ids)
    {
        var path = Path.Combine(_folder, name);
        ManifestFile.Write(
            path, new ManifestHead(new Assignment("week-3", null, []), "check 0.1.0", "tests", name, AttemptPolicy.Latest),
            ids.Select(id => new PlannedSubmission(With(0, id, id.Split('.')[0]).Submission, "work", 1, 5_000_017)));
        return ManifestFile.Read(path);
    }

    private GradesFolder Shard(string name, Manifest manifest) => new(Path.Combine(_folder, name), manifest.Id);

    private MergeReport Merge(string manifest, params string[] shards) =>
        Merger.Merge(Path.Combine(_folder, manifest), [.. shards.Select(shard => Path.Combine(_folder, shard))], Output);
}
