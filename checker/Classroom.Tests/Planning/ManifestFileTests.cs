using Checker.Classroom.Planning;
using Checker.Course;

namespace Checker.Classroom.Tests.Planning;

public sealed class ManifestFileTests : IDisposable
{
    private static readonly ManifestHead Head = new(
        new Assignment("week-3", null, [new AssignedExercise(ExerciseId.Parse("01-trains/1-total"), 10, ["Total.cs"])]), "check 0.1.0", "tests", "reference", AttemptPolicy.Latest);

    private static readonly PlannedSubmission Ada = new(new Submission("ada.1", "ada", "Ada — λ", null, false, "ada.zip", "01"), "02", 120, 5_000_017);

    private readonly string _folder = Directory.CreateTempSubdirectory("manifest-").FullName;

    private string ManifestPath => Path.Combine(_folder, "week-3.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Is_read_as_it_was_written()
    {
        var manifest = Write(Ada, Ada with { Size = 7 });

        manifest.Head.Should().BeEquivalentTo(Head);
        manifest.Submissions.Should().BeEquivalentTo([Ada, Ada with { Size = 7 }], options => options.WithStrictOrdering());
    }

    [Fact]
    public void Its_name_is_its_content()
    {
        var (one, same, other) = (Write(Ada), Write(Ada), Write(Ada with { Seed = 5_000_018 }));

        one.Id.Should().HaveLength(12).And.Be(same.Id).And.NotBe(other.Id);
    }

    [Fact]
    public void A_line_that_is_none_is_told_with_its_number()
    {
        Write(Ada);
        File.AppendAllText(ManifestPath, "{\"submission\":\n");

        FluentActions.Invoking(() => ManifestFile.Read(ManifestPath)).Should().Throw<ClassroomException>().WithMessage($"{ManifestPath}:3: cannot be read: *");
    }

    [Theory]
    [InlineData("null\n")]
    [InlineData("{}\n")]
    [InlineData("[1]\n")]
    public void A_head_that_says_too_little_is_told(string text)
    {
        File.WriteAllText(ManifestPath, text);

        FluentActions.Invoking(() => ManifestFile.Read(ManifestPath)).Should().Throw<ClassroomException>().WithMessage($"{ManifestPath}:1: cannot be read: *");
    }

    [Fact]
    public void An_empty_one_is_told()
    {
        File.WriteAllText(ManifestPath, "");

        FluentActions.Invoking(() => ManifestFile.Read(ManifestPath)).Should().Throw<ClassroomException>().WithMessage($"{ManifestPath}:1: cannot be read: it is empty");
    }

    [Fact]
    public void A_missing_one_is_told_with_what_writes_it() =>
        FluentActions.Invoking(() => ManifestFile.Read(ManifestPath)).Should().Throw<ClassroomException>().WithMessage($"{ManifestPath} is not there: ./check class plan writes one");

    private Manifest Write(params PlannedSubmission[] planned)
    {
        ManifestFile.Write(ManifestPath, Head, planned);
        return ManifestFile.Read(ManifestPath);
    }
}
