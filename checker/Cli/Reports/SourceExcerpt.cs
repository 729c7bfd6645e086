using System.Text.RegularExpressions;
using Checker.Course;

namespace Checker.Cli.Reports;

/// <summary>A line of code with the part of it that is meant: underlined, or in words where marks are left out.</summary>
/// <param name="Code">The line without its indent.</param>
/// <param name="Start">Where the part begins in it.</param>
internal sealed partial record SourceExcerpt(int Line, string Code, int Start, int Length)
{
    private const string Cut = "...";

    /// <summary>The line of the learner's own file that a test's message speaks of: where most of it is allocated, or the field that keeps it alive. Null where it speaks of none.</summary>
    public static SourceExcerpt? Of(string message, string root, Exercise exercise) =>
        exercise.Starters.Select(starter => Of(message, starter, LinesOf(root, $"{exercise.Folder}/{starter}"))).FirstOrDefault(found => found is not null);

    /// <summary>The line that a compiler speaks of, with the word at its column.</summary>
    /// <param name="file">Relative to the root.</param>
    /// <param name="at">The column, from 1; null to mean the whole line.</param>
    public static SourceExcerpt? At(string root, string file, int line, int? at)
    {
        if (LinesOf(root, file).ElementAtOrDefault(line - 1) is not { } code)
            return null;
        if (at is not { } column)
            return Trimmed(line, code, 0, code.TrimEnd().Length);
        var start = Math.Clamp(column - 1, 0, code.Length);
        return Trimmed(line, code, start, code.Skip(start).TakeWhile(letter => char.IsLetterOrDigit(letter) || letter == '_').Count());
    }

    /// <summary>The line on which a word stands that is there once.</summary>
    public static SourceExcerpt? Of(string root, string file, string word)
    {
        var lines = LinesOf(root, file);
        var at = Array.FindIndex(lines, code => code.Contains(word, StringComparison.Ordinal));
        return at < 0 ? null : Trimmed(at + 1, lines[at], lines[at].IndexOf(word, StringComparison.Ordinal), word.Length);
    }

    public void Write(Screen screen, int indent)
    {
        if (screen.IsPlain)
        {
            screen.Folded($"line {Line}: {Code}", indent, indent + 2);
            return;
        }

        var head = $"{Line} | ";
        var (code, start, length) = Window(Math.Max(Cut.Length * 3, screen.Width - indent - head.Length));
        screen.Line($"{new string(' ', indent)}[grey]{head}[/]{code}");
        screen.Line($"{new string(' ', indent)}[red]{Underline.Of(head.Length + start, length)}[/]");
    }

    private static SourceExcerpt? Of(string message, string starter, string[] lines)
    {
        foreach (Match site in Site().Matches(message))
        {
            if (site.Groups["file"].Value == starter && int.Parse(site.Groups["line"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var line
                && lines.ElementAtOrDefault(line - 1) is { } code && MayAllocate().IsMatch(code))
            {
                return Trimmed(line, code, 0, code.TrimEnd().Length);
            }
        }

        return KeptPath.HopOfTheLearner(message) is { } hop ? Declaration(hop, lines) : null;
    }

    /// <summary>Where a field or a property is declared: its name behind modifiers and a type, before anything is done with it.</summary>
    private static SourceExcerpt? Declaration(string hop, string[] lines)
    {
        var name = LastName().Match(hop).Value;
        if (name.Length == 0)
            return null;
        var declared = new Regex($@"^\s*(?:(?:public|private|protected|internal|static|readonly|required|event|\[\w+\])\s+)+[^=;(]*?\b(?<name>{Regex.Escape(name)})\b\s*(?:[=;{{]|$)");
        var at = Array.FindIndex(lines, declared.IsMatch);
        return at < 0 ? null : Trimmed(at + 1, lines[at], declared.Match(lines[at]).Groups["name"].Index, name.Length);
    }

    private static SourceExcerpt Trimmed(int line, string code, int start, int length)
    {
        var text = code.Replace('\t', ' ').TrimStart();
        var lead = code.Length - text.Length;
        var from = Math.Max(0, start - lead);
        return new(line, text.TrimEnd(), from, Math.Max(1, length - Math.Max(0, lead - start)));
    }

    /// <summary>As much of a long line as there is room for, with the part that is meant in it.</summary>
    private (string Code, int Start, int Length) Window(int room)
    {
        if (Code.Length <= room)
            return (Code, Start, Length);
        var from = Start + Length + Cut.Length <= room ? 0 : Math.Min(Start, Code.Length - room + Cut.Length);
        var head = from == 0 ? "" : Cut;
        var tail = Code.Length - from + head.Length > room ? Cut : "";
        var code = Code.Substring(from, Math.Min(Code.Length - from, room - head.Length - tail.Length));
        var start = Start - from + head.Length;
        return (head + code + tail, start, Math.Min(Length, head.Length + code.Length - start));
    }

    private static string[] LinesOf(string root, string file)
    {
        var path = Path.Combine(root, file);
        return File.Exists(path) ? File.ReadAllLines(path) : [];
    }

    /// <summary>The JIT has moved and inlined code, so that its line may be one beside the right one. A line without a call, an object, a list, a text or a lambda is not it.</summary>
    [GeneratedRegex(@"\bnew\b|\bforeach\b|[\w>]\(|[=(,]\s*\[|""|=>| \+ ")]
    private static partial Regex MayAllocate();

    [GeneratedRegex(@"\((?<file>[\w.]+\.cs):(?<line>\d+)\)")]
    private static partial Regex Site();

    [GeneratedRegex(@"[A-Za-z_]\w*$")]
    private static partial Regex LastName();
}
