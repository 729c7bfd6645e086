using System.Text.RegularExpressions;

namespace Checker.Classroom.Policies;

/// <summary>
/// What the code of one exercise may use: whatever the exercise's own starter and solution use, and of the rest whatever reaches neither the system nor the
/// measurement. It is a second line of defence and a message, not the wall; what it finds, a person looks at.
/// </summary>
/// <param name="reference">Facts of the starter and of the solution.</param>
/// <param name="texts">Their texts.</param>
internal sealed partial class CodePolicy(IReadOnlyList<CodeFacts> reference, IReadOnlyList<string> texts)
{
    /// <summary>Ways to the same thing: an exercise that reads files one way may be answered in another way.</summary>
    private static readonly string[][] Families =
    [
        ["System.IO.File.Read", "System.IO.File.OpenRead", "System.IO.File.OpenText", "System.IO.StreamReader."],
        ["System.IO.StreamWriter."],
    ];

    private readonly HashSet<string> _allowed = [.. reference.SelectMany(facts => facts.Uses).Select(use => use.FullName)];
    private readonly HashSet<string> _bound = [.. reference.SelectMany(facts => facts.Bindings)];
    private readonly HashSet<string> _attributes = [.. reference.SelectMany(facts => facts.Attributes)];
    private readonly HashSet<string> _natives = [.. reference.SelectMany(facts => facts.Natives)];
    private readonly bool _allowsUnsafe = texts.Any(text => Unsafe().IsMatch(text));

    /// <param name="submitted">File names and texts.</param>
    /// <returns>One sentence a line, each with its file and line; empty where nothing is found.</returns>
    public IReadOnlyList<string> Findings(CodeFacts facts, IReadOnlyDictionary<string, string> submitted) =>
    [
        .. facts.Uses.Where(use => !Allows(use.FullName) && DeniedMembers.Deny(use.Type, use.Member))
            .Select(use => $"{use.File}({use.Line}): uses {use.FullName}, which this exercise does not need"),
        .. facts.Bindings.Where(name => !_bound.Contains(name))
            .Select(name => $"{name} stands in the place of something that the tests use"),
        .. facts.Attributes.Where(type => !_attributes.Contains(type) && DeniedMembers.DenyAttribute(type))
            .Select(type => $"has the attribute {type}, which this exercise does not need"),
        .. facts.Natives.Except(_natives).Select(name => $"declares {name}, which is native code"),
        .. submitted.SelectMany(file => InText(file.Key, file.Value)),
    ];

    private bool Allows(string name) =>
        _allowed.Contains(name) || Families.Any(family => family.Any(name.StartsWith) && _allowed.Any(used => family.Any(used.StartsWith)));

    private IEnumerable<string> InText(string file, string text)
    {
        var lines = EndOfLine().Split(text);
        for (var line = 0; line < lines.Length; line++)
        {
            if (!_allowsUnsafe && Unsafe().IsMatch(lines[line]))
                yield return $"{file}({line + 1}): unsafe code, which this exercise does not need";
            if (Disguise().IsMatch(lines[line]))
                yield return $"{file}({line + 1}): says of the lines below that they stand in another file";
        }
    }

    /// <summary>As it stands in the text, comments included: a keyword cannot be written in another way.</summary>
    [GeneratedRegex(@"\bunsafe\b|\bdelegate\s*\*")]
    private static partial Regex Unsafe();

    /// <summary>What the compiler takes for a space is more than what a pattern does.</summary>
    [GeneratedRegex(@"^[\s\uFEFF\u001A]*#[\s\uFEFF\u001A]*(line|pragma[\s\uFEFF\u001A]+checksum)\b")]
    private static partial Regex Disguise();

    /// <summary>All that end a line for the compiler.</summary>
    [GeneratedRegex(@"\r\n|[\r\n\u0085\u2028\u2029]")]
    private static partial Regex EndOfLine();
}
