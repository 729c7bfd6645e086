namespace Site.Generator.Dialect.Code;

/// <summary>Colours Python by its tokens and what stands beside them.</summary>
internal static class PythonPaint
{
    private static readonly HashSet<string> Keywords =
    [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from",
        "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "self", "cls",
    ];

    /// <summary>Names, but where they begin a statement of their own.</summary>
    private static readonly HashSet<string> SoftKeywords = ["match", "case", "type"];

    private static readonly HashSet<string> Types =
        ["bool", "bytearray", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "memoryview", "object", "set", "str", "tuple", "type"];

    public static IReadOnlyList<Paint> Of(string code)
    {
        var tokens = PythonLexer.TokensOf(code);
        var paints = new List<Paint>();
        for (int place = 0; place < tokens.Count; place++)
            if (ClassOf(code, tokens, place) is { } letter)
                paints.Add(new Paint(tokens[place].Start, tokens[place].End, letter));
        return paints;
    }

    private static char? ClassOf(string code, IReadOnlyList<PythonToken> tokens, int place) => tokens[place].Kind switch
    {
        PythonTokenKind.Comment => 'c',
        PythonTokenKind.Number => 'n',
        PythonTokenKind.String => 's',
        PythonTokenKind.Name => ClassOfName(code, tokens, place),
        _ => null,
    };

    private static char? ClassOfName(string code, IReadOnlyList<PythonToken> tokens, int place)
    {
        var (name, before, after) = (Text(place), Text(place - 1), Text(place + 1));
        bool isMember = before == ".";
        if (!isMember && (Keywords.Contains(name) || IsSoftKeyword()))
            return 'k';
        if (before == "class" || (!isMember && Types.Contains(name)))
            return 't';
        return before == "def" || after == "(" || IsDecorator() ? 'm' : null;

        string Text(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind != PythonTokenKind.LineEnd ? code[tokens[at].Start..tokens[at].End] : "";

        // A name that is assigned, called in a statement of its own, or asked for a member stays a name.
        bool IsSoftKeyword() => SoftKeywords.Contains(name) && BeginsStatement() && (name == "type" ? IsName(place + 1) && Text(place + 2) is "=" or "[" : EndsWithColon());

        bool BeginsStatement() => place == 0 || tokens[place - 1].Kind is PythonTokenKind.LineEnd or PythonTokenKind.Comment || before is ":" or ";";

        bool IsName(int at) => at < tokens.Count && tokens[at].Kind == PythonTokenKind.Name;

        bool EndsWithColon()
        {
            if (after is "=" or "." or "," or ")" or ":" or "")
                return false;
            var last = place;
            while (last + 1 < tokens.Count && tokens[last + 1].Kind is not (PythonTokenKind.LineEnd or PythonTokenKind.Comment))
                last++;
            return Text(last) == ":" || (name == "case" && Enumerable.Range(place, last - place).Any(at => Text(at) == ":"));
        }

        bool IsDecorator()
        {
            var at = place - 1;
            while (at > 0 && Text(at) == ".")
                at -= 2;
            return Text(at) == "@" && (at == 0 || tokens[at - 1].Kind == PythonTokenKind.LineEnd);
        }
    }
}
