using Checker.Course.Reading;

namespace Checker.Course;

/// <summary>The ordered modules, pairs and exercises as read from disk.</summary>
/// <param name="Root">The folder of <c>Course.sln</c>.</param>
/// <param name="Title">The first heading of <c>lessons/README.md</c>.</param>
/// <param name="Introduction">Markdown between the title and the first module.</param>
public sealed record Curriculum(string Root, string Title, string Introduction, IReadOnlyList<Module> Modules)
{
    /// <summary>Texts beside the lessons, such as a glossary, in the order of their names.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    public IEnumerable<Pair> Pairs => Modules.SelectMany(module => module.Pairs);

    public IEnumerable<Exercise> Exercises => Pairs.SelectMany(pair => pair.Exercises);

    /// <summary>True for the top folder of a course, sound or not: it has the front page from which everything else is found.</summary>
    public static bool IsAt(string root) => File.Exists(Path.Combine(root, FrontPage.File));

    /// <exception cref="CourseException">With one defect for each thing wrong.</exception>
    public static Curriculum Load(string root) => new CurriculumReader(Path.GetFullPath(root)).Read();

    /// <summary>The exercise that somebody means: by id, former id, a path into its folder, or a part of its name that no other has.</summary>
    /// <exception cref="UnknownExerciseException">None or several are meant; the message names near ones.</exception>
    public Exercise Find(string text) => new ExerciseFinder(this).Find(text);
}
