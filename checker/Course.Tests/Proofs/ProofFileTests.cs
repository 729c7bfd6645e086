using Checker.Course.Proofs;

namespace Checker.Course.Tests.Proofs;

public sealed class ProofFileTests : IDisposable
{
    private static readonly Proof Proof = new(
        "prove", new DateTimeOffset(2026, 11, 25, 3, 0, 0, TimeSpan.Zero), 12.5, IsQuick: false, new Machine(2, 24, "Linux", "X64"),
        new Dictionary<string, string> { [".NET"] = "10.0" },
        [new("exact", "Bytes", "Each is measured.", 3, [new("Wrong", 0, "bytes", Most: 0)], [new("Known", ["Fixture", "Bytes"], [["an object", 24]])])]);

    private readonly string _root = Directory.CreateTempSubdirectory("checker-course-").FullName;

    private string FileName => Path.Combine(_root, ProofFile.Name);

    [Fact]
    public void A_course_may_have_none() => ProofFile.Load(_root).Should().BeNull();

    [Fact]
    public void Comes_back_as_it_was_written()
    {
        ProofFile.Save(FileName, Proof);
        ProofFile.Load(_root).Should().BeEquivalentTo(Proof);
    }

    [Theory]
    [InlineData("no proof")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_damaged_file_is_named_with_the_command_that_writes_it(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileName)!);
        File.WriteAllText(FileName, text);
        FluentActions.Invoking(() => ProofFile.Load(_root)).Should().Throw<CourseException>()
            .Which.Defects.Should().ContainSingle().Which.ToString().Should().StartWith(ProofFile.Name).And.EndWith(ProofFile.Command);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
