using System.Text.RegularExpressions;
using System.Xml.Linq;
using Checker.Classroom.Assigning;
using Checker.Course;

namespace Checker.Classroom.Tests.Assigning;

/// <summary>Made from this very repository; that it builds and grades is for a run by hand, which takes minutes.</summary>
public sealed partial class AssignmentRepositoryTests : IDisposable
{
    private static readonly string Root = FindRoot();

    private readonly string _folder = Directory.CreateTempSubdirectory("assignment-").FullName;
    private readonly string _output;
    private readonly Curriculum _course = Curriculum.Load(Root);
    private readonly Assignment _assignment;

    public AssignmentRepositoryTests()
    {
        _output = Path.Combine(_folder, "week-3");
        _assignment = Assignment.Of("week-3", null, _course.Exercises.Where(exercise => exercise.Id.Pair is "03-generators" or "17-frames"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Holds_the_pairs_of_the_assignment_and_the_first()
    {
        Write();

        var written = Curriculum.Load(_output);
        written.Pairs.Select(pair => pair.Id).Should().Equal("00-welcome", "03-generators", "17-frames");
        written.Exercises.Should().HaveCount(1 + _assignment.Exercises.Count).And.OnlyContain(exercise => exercise.Wrong.Count == 0 && exercise.Peers.Count == 0);
        written.Exercises.Should().OnlyContain(exercise => StartersLock.Read(_output).IsUntouched(_output, exercise.Id));
        written.Exercises.SelectMany(exercise => exercise.Starters).Should().Equal(_course.Exercises.Where(exercise => written.Pairs.Any(pair => pair.Id == exercise.Id.Pair)).SelectMany(exercise => exercise.Starters));
        AssignmentFile.Read(Path.Combine(_output, AssignmentFile.Name)).Should().BeEquivalentTo(_assignment);
    }

    [Fact]
    public void Holds_no_answer_and_no_test_of_the_tool()
    {
        var files = Write();

        files.Should().NotContain(file => file.StartsWith("solutions/", StringComparison.Ordinal) || file.Contains("/wrong/") || file.Contains("/peers/") || file.Contains("Tests/") || file.Contains("Benchmarks/"));
        files.Should().Contain(["check", "check.cmd", "global.json", "Course.sln", "exercises/data/flights20k.csv", "lessons/runner/Program.cs", ".gitignore", ".github/workflows/classroom.yml"]);
        var solutions = _course.Exercises.SelectMany(exercise => exercise.Starters.Select(name => Path.Combine(Root, exercise.SolutionFolder, name))).Select(File.ReadAllText).ToHashSet();
        files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).Select(file => File.ReadAllText(Path.Combine(_output, file))).Should().NotContain(text => solutions.Contains(text));
    }

    [Fact]
    public void Holds_every_project_that_one_of_its_projects_or_solutions_names()
    {
        var files = Write();

        var named = files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Load(Path.Combine(_output, file)).Descendants()
                .Where(element => element.Name.LocalName is "ProjectReference" or "Import")
                .Select(element => element.Attribute("Include")?.Value ?? element.Attribute("Project")!.Value)
                .Select(path => Path.GetFullPath(Path.Combine(_output, file, "..", path))))
            .Concat(Regex.Matches(File.ReadAllText(Path.Combine(_output, "Course.sln")), "\"([^\"]+[.]csproj)\"").Select(match => Path.Combine(_output, match.Groups[1].Value.Replace('\\', '/'))))
            .ToList();
        named.Should().HaveCountGreaterThan(10);
        named.Where(path => !File.Exists(path)).Should().BeEmpty();
    }

    [Fact]
    public void Has_no_link_to_what_it_does_not_hold()
    {
        var files = Write();

        var dead =
            from file in files
            where file.EndsWith(".md", StringComparison.Ordinal) && (file.StartsWith("lessons/", StringComparison.Ordinal) || file.StartsWith("exercises/", StringComparison.Ordinal) || file == "README.md")
            from Match link in Link().Matches(File.ReadAllText(Path.Combine(_output, file)))
            let path = Path.GetFullPath(Path.Combine(_output, file, "..", link.Groups[1].Value))
            where !File.Exists(path)
            select $"{file}: {link.Value}";
        dead.Should().BeEmpty();
    }

    [Fact]
    public void Is_the_same_whenever_it_is_written()
    {
        var other = Path.Combine(_folder, "other");

        var files = Write();

        AssignmentRepository.Write(Root, _course, _assignment, other).Should().Equal(files);
        files.Where(file => !File.ReadAllBytes(Path.Combine(_output, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, file)))).Should().BeEmpty();
        Directory.GetFileSystemEntries(_folder).Should().BeEquivalentTo([_output, other]);
    }

    [Fact]
    public void Is_not_written_over_another()
    {
        Directory.CreateDirectory(_output);
        File.WriteAllText(Path.Combine(_output, "notes.txt"), "mine");

        this.Invoking(_ => Write()).Should().Throw<AssignmentException>().WithMessage($"{_output} has something in it already: choose a new folder by --output");
    }

    [Fact]
    public void Is_not_written_of_what_the_course_does_not_have()
    {
        var strange = new Assignment("x", null, [new AssignedExercise(new ExerciseId("03-generators", "9-no"), 1, ["A.cs"])]);
        var stray = new Assignment("x", null, [_assignment.Exercises[0] with { Files = ["RmsDelayTests.cs"] }]);

        FluentActions.Invoking(() => AssignmentRepository.Write(Root, _course, strange, _output)).Should().Throw<AssignmentException>()
            .WithMessage($"the exercise 03-generators/9-no of the assignment is not in the course at {Root}");
        FluentActions.Invoking(() => AssignmentRepository.Write(Root, _course, stray, _output)).Should().Throw<AssignmentException>()
            .WithMessage("RmsDelayTests.cs is no file that a student edits in 03-generators/1-rms-delay: these are RmsDelay.cs");
        Directory.Exists(_output).Should().BeFalse();
    }

    [Fact]
    public void Is_not_written_of_a_folder_that_git_does_not_know()
    {
        var copy = Path.Combine(_folder, "copy");
        Write();
        Directory.Move(_output, copy);

        FluentActions.Invoking(() => AssignmentRepository.Write(copy, Curriculum.Load(copy), _assignment, _output)).Should().Throw<AssignmentException>()
            .WithMessage($"git does not list the files of {copy}: *");
    }

    [Fact]
    public void Does_not_hand_out_an_answer_that_the_teacher_has_written()
    {
        var copy = Path.Combine(_folder, "copy");
        Write();
        Directory.Move(_output, copy);
        File.AppendAllText(Path.Combine(copy, "exercises/03-generators/1-rms-delay/RmsDelay.cs"), "// solved");

        FluentActions.Invoking(() => AssignmentRepository.Write(copy, Curriculum.Load(copy), _assignment, _output)).Should().Throw<AssignmentException>()
            .WithMessage("03-generators/1-rms-delay is not as it was given. *");
    }

    private IReadOnlyList<string> Write()
    {
        Assert.SkipUnless(Path.Exists(Path.Combine(Root, ".git")), "This is no clone: what a student gets is what git tracks.");
        return AssignmentRepository.Write(Root, _course, _assignment, _output);
    }

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "checker", "Checker.sln")))
            at = at.Parent;
        return at.FullName;
    }

    [GeneratedRegex(@"(?<!!)\[[^\[\]]+\]\(((?:[.]{1,2}/|[a-z0-9-]+/)[^()\s#]*[.]md)[^()\s]*\)")]
    private static partial Regex Link();
}
