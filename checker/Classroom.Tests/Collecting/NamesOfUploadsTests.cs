using Checker.Classroom.Collecting;

namespace Checker.Classroom.Tests.Collecting;

public sealed class NamesOfUploadsTests
{
    public static TheoryData<string, string, string, string?, bool, string> Names()
    {
        var data = new TheoryData<string, string, string, string?, bool, string>();
        using var reader = new StreamReader(typeof(NamesOfUploadsTests).Assembly.GetManifestResourceStream("names.txt")!);
        foreach (var fields in reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | ")))
            data.Add(fields[0], fields[1], fields[2], fields[3] == "-" ? null : fields[3], fields[4] == "late", fields[5]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_recognised_and_say_whose_they_are(string layout, string path, string student, string? name, bool isLate, string file)
    {
        var (source, tree) = SubmissionSources.Recognise(Trees.Of("download", path))!.Value;

        var upload = source.Read(tree).Should().ContainSingle().Subject;
        (source.Name, upload.Student, upload.Name, upload.IsLate).Should().Be((layout, student, name, isLate));
        upload.Files.Should().ContainSingle().Which.Path.Should().Be(file);
        upload.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Are_more_than_sixty() => Names().Should().HaveCountGreaterThan(60);

    [Fact]
    public void Are_refused_where_nothing_says_whose_they_are() => SubmissionSources.Recognise(Trees.Of("download", "RmsDelay.cs", "notes.txt")).Should().BeNull();

    [Theory]
    [InlineData("moodle")]
    [InlineData("canvas")]
    [InlineData("gradescope")]
    [InlineData("github-classroom")]
    [InlineData("classroom50")]
    [InlineData("folders")]
    public void Can_be_said_to_be_of_a_layout(string name) => SubmissionSources.Named(name).Name.Should().Be(name);

    [Fact]
    public void Are_of_no_layout_that_is_not_known() =>
        FluentActions.Invoking(() => SubmissionSources.Named("blackboard")).Should().Throw<CollectException>()
            .WithMessage("--from blackboard is not known: it is one of gradescope, moodle, classroom50, github-classroom, canvas, folders");
}
