using Checker.Classroom.Exporting;

namespace Checker.Classroom.Tests.Exporting;

public sealed class SimilarityFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("memory-in-pairs-similarity-").FullName;

    private string Submissions => Path.Combine(_root, "submissions");

    private string Output => Path.Combine(_root, "out", SimilarityFolder.Name);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Has_a_folder_for_each_student_with_the_graded_files()
    {
        HandIn("ada.0a1b2c3d/submission.json", "{}");
        HandIn("ada.0a1b2c3d/work/03-generators/1-rms-delay/RmsDelay.cs", "// Ada");
        HandIn("bo.0a1b2c3d/work/03-generators/1-rms-delay/RmsDelay.cs", "// Bo");
        HandIn("cy.0a1b2c3d/work/03-generators/1-rms-delay/RmsDelay.cs", "// not graded");
        SimilarityFolder.Write(Submissions, [SampleGrades.Of("ada"), SampleGrades.Of("bo")], Output).Should().BeEmpty();
        Written().Should().Equal(
            "ada.0a1b2c3d/03-generators/1-rms-delay/RmsDelay.cs: // Ada",
            "bo.0a1b2c3d/03-generators/1-rms-delay/RmsDelay.cs: // Bo");
    }

    [Fact]
    public void Replaces_what_it_wrote_before()
    {
        HandIn("ada.0a1b2c3d/work/03-generators/1-rms-delay/Old.cs", "// old");
        SimilarityFolder.Write(Submissions, [SampleGrades.Of("ada")], Output);
        File.Delete(Path.Combine(Submissions, "ada.0a1b2c3d/work/03-generators/1-rms-delay/Old.cs"));
        HandIn("ada.0a1b2c3d/work/03-generators/1-rms-delay/RmsDelay.cs", "// new");
        SimilarityFolder.Write(Submissions, [SampleGrades.Of("ada")], Output);
        Written().Should().Equal("ada.0a1b2c3d/03-generators/1-rms-delay/RmsDelay.cs: // new");
    }

    [Fact]
    public void Names_submissions_whose_files_are_gone() =>
        SimilarityFolder.Write(Submissions, [SampleGrades.Of("ada")], Output).Select(submission => submission.Student).Should().Equal("ada");

    [Fact]
    public void Follows_no_link_out_of_what_was_handed_in()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "To make a link, Windows asks for a right that few accounts have.");
        HandIn("ada.0a1b2c3d/work/03-generators/1-rms-delay/RmsDelay.cs", "// Ada");
        var secret = Path.Combine(_root, "secret.cs");
        File.WriteAllText(secret, "// secret");
        File.CreateSymbolicLink(Path.Combine(Submissions, "ada.0a1b2c3d/work/03-generators/1-rms-delay/Link.cs"), secret);
        SimilarityFolder.Write(Submissions, [SampleGrades.Of("ada")], Output);
        Written().Should().Equal("ada.0a1b2c3d/03-generators/1-rms-delay/RmsDelay.cs: // Ada");
    }

    private void HandIn(string name, string text)
    {
        var path = Path.Combine(Submissions, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private IEnumerable<string> Written() => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Select(path => $"{Path.GetRelativePath(Output, path).Replace('\\', '/')}: {File.ReadAllText(path)}")
        .Order(StringComparer.Ordinal);
}
