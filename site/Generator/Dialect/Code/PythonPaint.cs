using TextMateSharp.Grammars;
using TextMateSharp.Registry;

namespace Site.Generator.Dialect.Code;

/// <summary>Colours Python by the TextMate grammar that editors use.</summary>
internal static class PythonPaint
{
    // The grammar caches what it compiles and is not safe for two threads at a time.
    private static readonly Lock Turn = new();

    private static readonly Lazy<IGrammar> Grammar = new(() => new Registry(new RegistryOptions(ThemeName.DarkPlus)).LoadGrammar("source.python"));

    public static IEnumerable<Paint> Of(string code)
    {
        var paints = new List<Paint>();
        lock (Turn)
        {
            IStateStack? state = null;
            int start = 0;
            foreach (var line in code.Split('\n'))
            {
                var tokens = Grammar.Value.TokenizeLine(line, state, TimeSpan.MaxValue);
                state = tokens.RuleStack;
                foreach (var token in tokens.Tokens)
                    Add(paints, start + token.StartIndex, start + Math.Min(token.EndIndex, line.Length), ClassOf(token.Scopes));
                start += line.Length + 1;
            }
        }

        return paints;
    }

    private static void Add(List<Paint> paints, int start, int end, char? letter)
    {
        if (letter is not { } known || start >= end)
            return;
        if (paints.Count > 0 && paints[^1].End == start && paints[^1].Class == known)
            paints[^1] = paints[^1] with { End = end };
        else
            paints.Add(new Paint(start, end, known));
    }

    /// <summary>The innermost scope that says something decides.</summary>
    private static char? ClassOf(List<string> scopes)
    {
        for (int place = scopes.Count - 1; place >= 0; place--)
        {
            switch (scopes[place])
            {
                case var scope when Is(scope, "comment"):
                    return 'c';
                // The braces of an f-string are code again; what stands before the quote or behind the colon is part of the text.
                case var scope when Is(scope, "constant.character.format"):
                    return null;
                case var scope when Is(scope, "storage.type.string") || Is(scope, "storage.type.format"):
                    return 's';
                case var scope when Is(scope, "keyword.operator") && !Is(scope, "keyword.operator.logical"):
                    return null;
                case var scope when Is(scope, "constant.numeric"):
                    return 'n';
                case var scope when Is(scope, "keyword") || Is(scope, "storage") || Is(scope, "constant.language") || Is(scope, "variable.language"):
                    return 'k';
                case var scope when Is(scope, "string") || Is(scope, "constant.character") || Is(scope, "punctuation.definition.string"):
                    return 's';
                case var scope when Is(scope, "entity.name.type") || Is(scope, "entity.other.inherited-class") || Is(scope, "support.type"):
                    return 't';
                case var scope when Is(scope, "entity.name.function") || Is(scope, "meta.function-call.generic") || Is(scope, "support.function"):
                    return 'm';
                case var scope when Is(scope, "meta.fstring") || Is(scope, "meta.embedded") || Is(scope, "meta.function-call.arguments"):
                    return null;
            }
        }

        return null;
    }

    private static bool Is(string scope, string kind) => scope == kind || scope.StartsWith(kind + ".", StringComparison.Ordinal);
}
