using System.Globalization;
using System.Text.RegularExpressions;

namespace Checker.Grading.Building;

/// <summary>One error of the C# compiler.</summary>
/// <param name="File">Relative to the course's root, with forward slashes.</param>
internal sealed partial record CompileError(string File, int Line, int Column, string Code, string Message)
{
    public static IReadOnlyList<CompileError> AllIn(string output, string root) =>
        [.. ErrorLine().Matches(output).Select(match => Parse(match, root)).Distinct()];

    /// <summary>As a person reads it: <c>file(line,column): message (CS1061)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Message} ({Code})";

    private static CompileError Parse(Match match, string root) => new(
        Path.GetRelativePath(root, Path.GetFullPath(match.Groups["file"].Value, root)).Replace('\\', '/'),
        int.Parse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture),
        int.Parse(match.Groups["column"].ValueSpan, CultureInfo.InvariantCulture),
        match.Groups["code"].Value,
        match.Groups["message"].Value);

    [GeneratedRegex(@"^\s*(?<file>[^\r\n]+?)\((?<line>\d+),(?<column>\d+)\): error (?<code>CS\d+): (?<message>[^\r\n]*?)(?: \[[^\r\n\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
