using Checker.Course;

namespace Checker.Classroom.Assigning;

/// <summary>Which files of the course a student gets: the tool with all that it is built from, and the pairs of the assignment without their answers.</summary>
internal sealed class AssignmentSelection
{
    private static readonly string[] EditorFolders = [".vscode/", ".devcontainer/"];
    private static readonly string[] OfTheCourse = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"];
    private static readonly string[] Answers = ["/wrong/", "/peers/"];
    private static readonly string[] Trees = ["exercises/", "lessons/", "solutions/"];

    private readonly IReadOnlyCollection<string> _projects;
    private readonly HashSet<string> _pairs;
    private readonly HashSet<string> _absent;

    public AssignmentSelection(Curriculum course, Assignment assignment)
    {
        _projects = ProjectClosure.Of(course.Root, "checker/Cli/Checker.Cli.csproj", "exercises/Exercises.csproj", "lessons/Lessons.csproj");
        _pairs = [.. assignment.Exercises.Select(exercise => exercise.Id.Pair), .. course.Pairs.Select(pair => pair.Id).Where(IsWelcome)];
        _absent = [.. course.Pairs.Select(pair => pair.Id).Where(pair => !_pairs.Contains(pair))];
        // A page that shows numbers of a lesson that is not there cannot be rendered.
        Pages = [.. course.Pages.Where(page => !_absent.Any(pair => page.Body.Contains($"{{{pair}/", StringComparison.Ordinal))).Select(page => page.File)];
    }

    /// <summary>Those of the assignment, and the first, in which a student learns how a check is read.</summary>
    public IReadOnlySet<string> Pairs => _pairs;

    private List<string> Pages { get; }

    /// <param name="file">Relative to the root.</param>
    public bool Has(string file)
    {
        if (file.StartsWith("solutions/", StringComparison.Ordinal) || Answers.Any(folder => file.Contains(folder, StringComparison.Ordinal)))
            return false;
        if (!file.Contains('/', StringComparison.Ordinal))
            return !OfTheCourse.Contains(file);
        if (EditorFolders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
            return true;
        if (!Trees.Any(tree => file.StartsWith(tree, StringComparison.Ordinal)))
            return _projects.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));
        var parts = file.Split('/');
        if (parts.Length == 2)
            return !file.EndsWith(".md", StringComparison.Ordinal) || file == "lessons/README.md" || Pages.Contains(file);
        return !_absent.Contains(parts[1]);
    }

    private static bool IsWelcome(string pair) => pair.StartsWith("00-", StringComparison.Ordinal);
}
