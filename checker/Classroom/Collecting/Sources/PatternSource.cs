using System.Text.RegularExpressions;

namespace Checker.Classroom.Collecting.Sources;

/// <summary>Any layout, by a regular expression of the teacher's for the paths of the files.</summary>
internal sealed class PatternSource : ISubmissionSource
{
    private const string Student = "student";
    private const string Time = "timestamp";
    private const string File = "file";

    private readonly Regex _pattern;

    /// <exception cref="CollectException">It is no regular expression, or has no group of the name <c>student</c>.</exception>
    public PatternSource(string pattern)
    {
        try
        {
            // The paths are written by students: no expression of a teacher's may be made slow by them.
            _pattern = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            throw CollectException.ForPattern(pattern, problem.Message);
        }

        if (!_pattern.GetGroupNames().Contains(Student))
            throw CollectException.ForPattern(pattern, "it has no group (?<student>…)");
    }

    public string Name => "pattern";

    public bool Recognises(IncomingTree tree) => false;

    public IReadOnlyList<Upload> Read(IncomingTree tree) => [.. tree.Files
        .Select(file => (Match: _pattern.Match(file.Path), File: file))
        .Where(each => each.Match.Success && each.Match.Groups[Student].Length > 0)
        .GroupBy(each => (Student: each.Match.Groups[Student].Value, Time: each.Match.Groups[Time].Value))
        .Select(attempt => Of(attempt.Key.Student, attempt.Key.Time, [.. attempt]))];

    private static Upload Of(string student, string time, IReadOnlyList<(Match Match, IncomingFile File)> parts)
    {
        var attempted = Timestamp.Read(time);
        return new Upload(student, null, string.Join(", ", parts.Select(part => part.File.Path)), [.. parts.Select(part => part.File with { Path = PathOf(part.Match, part.File) })])
        {
            Attempted = attempted,
            Problems = time.Length > 0 && attempted is null ? [$"'{time}' is no time that is understood, such as 2026-03-01T18:30:00Z: whether it is late is not known."] : [],
        };
    }

    private static string PathOf(Match match, IncomingFile file) => match.Groups[File].Length > 0 ? match.Groups[File].Value : file.Name;
}
