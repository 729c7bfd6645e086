using System.Globalization;
using System.Text.RegularExpressions;

namespace Checker.Course.Scaffolding;

/// <summary>
/// The plain files in <c>Template/</c>, from which a new exercise is made: a sound exercise, small and complete, that marks what an author puts in its place.
/// </summary>
internal static partial class Template
{
    /// <summary>The files in the order in which they are best written: what the answer is, then what proves it, then what explains it.</summary>
    public static IReadOnlyList<ScaffoldFile> Files { get; } =
    [
        new("exercise/__Name__.cs", "the starter: right answers, and wasteful"),
        new("exercise/__Name__Trial.cs", "the trial: an input, and the one call into the starter"),
        new("solution/__Name__.cs", "the solution: the same answers, and frugal"),
        new("exercise/__Name__Tests.cs", "the tests: what it computes, allocates and keeps"),
        new("exercise/wrong/CopiesToAnArray.cs", "the tempting answer, and the test that catches it"),
        new("exercise/wrong/RemembersBySize.cs", "the cheating answer, and the test that catches it"),
        new("exercise/README.md", "the page: front matter, the story, a heading for each task"),
        new("exercise/hints.md", "for each task a nudge, the concept, the line to change"),
        new("solution/README.md", "why the solution is as it is, with its measured number"),
    ];

    public static string PathIn(NewExercise exercise, ScaffoldFile file) => Filled(file.Path, exercise)
        .Replace("exercise/", $"{exercise.Folder}/", StringComparison.Ordinal)
        .Replace("solution/", $"{exercise.SolutionFolder}/", StringComparison.Ordinal);

    public static string TextIn(NewExercise exercise, ScaffoldFile file) => Filled(Read(file), exercise);

    /// <summary>Whether the code uses a name itself; then it is none for the starter.</summary>
    public static bool Uses(string name) => Files
        .Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
        .Any(file => Name().Matches(Read(file)).Any(match => match.Value == name));

    private static string Filled(string text, NewExercise exercise) => text
        .Replace("__Name__", exercise.Starter, StringComparison.Ordinal)
        .Replace("__Pair__", exercise.Namespace, StringComparison.Ordinal)
        .Replace("__Number__", exercise.Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("__Title__", exercise.Title, StringComparison.Ordinal);

    private static string Read(ScaffoldFile file)
    {
        using var reader = new StreamReader(typeof(Template).Assembly.GetManifestResourceStream($"{nameof(Template)}/{file.Path}")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Name();
}
