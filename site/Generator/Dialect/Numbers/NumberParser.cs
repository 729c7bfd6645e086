using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Site.Generator.Snippets;

namespace Site.Generator.Dialect.Numbers;

/// <summary>Takes three words joined by dots within braces, the first of them perhaps with its pair and a slash; any other brace is text. Code spans never come here.</summary>
internal sealed partial class NumberParser : InlineParser
{
    public NumberParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Reference().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success)
            return false;

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new NumberReference(SnippetName.Parse(match.Groups[1].Value), match.Groups[2].Value, match.Groups[3].Value)
        {
            Line = line,
            Column = column,
            Span = new(start, start + match.Length - 1),
        };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"\G\{((?:[a-z0-9][a-z0-9-]*/)?[a-z0-9][a-z0-9_-]*)\.([a-z]+)\.([a-z]+)\}")]
    private static partial Regex Reference();
}
