using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Checker.Classroom.Tests.Corpus;

/// <summary>One case of the corpus: what is handed in, and the verdicts that it may have.</summary>
/// <param name="Files">Path in the exercise's folder and text.</param>
internal sealed partial record Attack(string Name, IReadOnlyList<GradeVerdict> Expected, string Try, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>In a folder of several files, the file that says what is expected.</summary>
    private const string ExpectFile = "expect.txt";

    public static IEnumerable<string> NamesOf(AttackKind kind) => Directory.EnumerateFileSystemEntries(FolderOf(kind)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <param name="honest">The honest text of the starter's file, for cases that do not bring one.</param>
    /// <param name="places">What <c>%NAME%</c> stands for in all files.</param>
    public static Attack Read(AttackKind kind, string name, (string File, string Text) honest, IReadOnlyDictionary<string, string> places)
    {
        var path = Path.Combine(FolderOf(kind), name);
        if (File.Exists(path))
        {
            var text = File.ReadAllText(path);
            return Parse(name, text.Split('\n')[0], new Dictionary<string, string> { [honest.File] = Expand(text, places) });
        }

        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != ExpectFile)
            // Git takes no folder of that name, and the SDK would obey such files here, too.
            .ToDictionary(file => Path.GetRelativePath(path, file).Replace(".case", "", StringComparison.Ordinal).Replace("dot-", ".", StringComparison.Ordinal), file => Expand(File.ReadAllText(file), places));
        files.TryAdd(honest.File, honest.Text);
        return Parse(name, File.ReadLines(Path.Combine(path, ExpectFile)).First(), files);
    }

    private static Attack Parse(string name, string line, IReadOnlyDictionary<string, string> files) => FirstLine().Match(line) is { Success: true } match
        ? new Attack(name, [.. match.Groups[1].Value.Split(", ").Select(word => JsonSerializer.Deserialize<GradeVerdict>($"\"{word}\""))], match.Groups[2].Value, files)
        : throw new FormatException($"{name}:1: begin with '// expect: <verdict>[, <verdict>]  <one sentence>'");

    private static string Expand(string text, IReadOnlyDictionary<string, string> places)
    {
        foreach (var (name, value) in places)
            text = text.Replace($"%{name}%", value, StringComparison.Ordinal);
        return Repetition().Replace(text, match => string.Concat(Enumerable.Range(0, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .Select(number => match.Groups[2].Value.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))));
    }

    private static string FolderOf(AttackKind kind) => Path.Combine(CorpusCourse.Repository, "checker", "Classroom.Tests", "Corpus", kind.ToString());

    [GeneratedRegex(@"^(?:// )?expect: ([a-z-]+(?:, [a-z-]+)*)  (\S.*)$")]
    private static partial Regex FirstLine();

    /// <summary><c>«3:a#,»</c> stands for <c>a0,a1,a2,</c>.</summary>
    [GeneratedRegex("«([0-9]+):(.*?)»", RegexOptions.Singleline)]
    private static partial Regex Repetition();
}
