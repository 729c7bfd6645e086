using System.Globalization;

namespace Site.Generator.Dialect.Code;

/// <summary>
/// Cuts Python into tokens as its reference says ("Lexical analysis", Python 3.14), fields of f-strings and t-strings included. It takes any text: a snippet may be wrong on purpose.
/// </summary>
internal sealed class PythonLexer
{
    private readonly string _code;
    private readonly List<PythonToken> _tokens = [];
    private int _place;
    private int _depth;

    private PythonLexer(string code) => _code = code;

    public static IReadOnlyList<PythonToken> TokensOf(string code)
    {
        var lexer = new PythonLexer(code);
        while (lexer._place < code.Length)
            lexer.Next();
        return lexer._tokens;
    }

    private char Here => At(0);

    private char At(int ahead) => _place + ahead < _code.Length ? _code[_place + ahead] : '\0';

    private void Next()
    {
        int start = _place;
        if (Here == '\n')
        {
            _place++;
            if (_depth == 0)
                Add(PythonTokenKind.LineEnd, start);
        }
        else if (Here is ' ' or '\t' or '\r' or '\f')
            _place++;
        else if (Here == '\\' && At(1) == '\n')
            _place += 2;
        else if (Here == '#')
            Take(PythonTokenKind.Comment, letter => letter != '\n');
        else if (char.IsAsciiDigit(Here) || (Here == '.' && char.IsAsciiDigit(At(1))))
            TakeNumber();
        else if (LengthOfPrefix() is { } length)
            TakeString(length);
        else if (char.IsLetter(Here) || Here == '_')
            Take(PythonTokenKind.Name, letter => char.IsLetterOrDigit(letter) || letter == '_' || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark);
        else
            TakeSign();
    }

    private void Take(PythonTokenKind kind, Func<char, bool> belongs)
    {
        int start = _place++;
        while (_place < _code.Length && belongs(Here))
            _place++;
        Add(kind, start);
    }

    /// <summary>A sign belongs to a number behind the e of a decimal one: <c>1e-9</c> is one token, <c>0xe-9</c> are three.</summary>
    private void TakeNumber()
    {
        int start = _place;
        bool isDecimal = Here != '0' || At(1) is not ('x' or 'X' or 'o' or 'O' or 'b' or 'B');
        while (char.IsAsciiLetterOrDigit(Here) || Here is '_' or '.' || (isDecimal && Here is '+' or '-' && _code[_place - 1] is 'e' or 'E'))
        {
            if (Here == '.' && !isDecimal)
                break;
            _place++;
        }

        Add(PythonTokenKind.Number, start);
    }

    private void TakeSign()
    {
        _depth += Here is '(' or '[' or '{' ? 1 : Here is ')' or ']' or '}' && _depth > 0 ? -1 : 0;
        _place++;
        Add(PythonTokenKind.Sign, _place - 1);
    }

    /// <summary>How many letters stand before the quote here, such as <c>rb</c>; null where no string begins.</summary>
    private int? LengthOfPrefix()
    {
        for (int length = 0; length <= 2; length++)
        {
            if (At(length) is '"' or '\'')
                return length;
            if (At(length) is not ('r' or 'R' or 'b' or 'B' or 'u' or 'U' or 'f' or 'F' or 't' or 'T'))
                return null;
        }

        return null;
    }

    private void TakeString(int prefix)
    {
        var letters = _code.AsSpan(_place, prefix);
        bool hasFields = letters.ContainsAny("fFtT");
        char quote = At(prefix);
        int quotes = At(prefix + 1) == quote && At(prefix + 2) == quote ? 3 : 1;
        int start = _place;
        _place += prefix + quotes;
        while (_place < _code.Length && !(quotes == 1 && Here == '\n'))
        {
            if (Here == quote && (quotes == 1 || (At(1) == quote && At(2) == quote)))
            {
                _place += quotes;
                break;
            }

            // In a raw string, too, a backslash keeps the quote behind it from ending the string.
            if (Here == '\\')
                _place = Math.Min(_place + 2, _code.Length);
            else if (hasFields && Here is '{' or '}' && At(1) == Here)
                _place += 2;
            else if (hasFields && Here == '{')
                start = TakeField(start, quote, quotes);
            else
                _place++;
        }

        Add(PythonTokenKind.String, start);
    }

    /// <summary>Code in braces within a string; what stands behind its colon is text again, and may have fields of its own. Returns where the text goes on.</summary>
    private int TakeField(int start, char quote, int quotes)
    {
        Add(PythonTokenKind.String, start);
        int outside = _depth;
        TakeSign();
        bool isFormat = false;
        start = _place;
        while (_place < _code.Length && !(quotes == 1 && Here == '\n') && !(isFormat && Here == quote))
        {
            if (Here == '}' && _depth == outside + 1)
            {
                if (isFormat)
                    Add(PythonTokenKind.String, start);
                TakeSign();
                break;
            }

            if (isFormat && Here == '{')
                start = TakeField(start, quote, quotes);
            else if (isFormat)
                _place++;
            else if (Here == ':' && _depth == outside + 1)
            {
                isFormat = true;
                start = _place++;
            }
            else
                Next();
        }

        _depth = outside;
        return _place;
    }

    private void Add(PythonTokenKind kind, int start)
    {
        if (start < _place)
            _tokens.Add(new PythonToken(kind, start, _place));
    }
}
