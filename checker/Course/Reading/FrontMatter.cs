using System.Globalization;

namespace Checker.Course.Reading;

/// <summary>The <c>key: value</c> lines between two lines <c>---</c> at the head of a page. Strict: nothing unknown, repeated or left out.</summary>
internal sealed class FrontMatter
{
    private const string Mark = "---";
    private readonly Dictionary<string, (int Line, string Value)> _entries = [];
    private readonly TextFile _file;
    private readonly DefectList _defects;

    private FrontMatter(TextFile file, DefectList defects) => (_file, _defects) = (file, defects);

    /// <summary>The line after the closing mark, from 1.</summary>
    public int BodyLine { get; private set; } = 1;

    public string Body => _file.From(BodyLine);

    public static FrontMatter Read(TextFile file, IReadOnlyList<string> required, IReadOnlyList<string> optional, DefectList defects)
    {
        var matter = new FrontMatter(file, defects);
        var keys = string.Join(", ", required.Concat(optional));
        var end = file.Lines.Skip(1).TakeWhile(line => line.TrimEnd() != Mark).Count() + 1;
        if (file.Lines.Length == 0 || file.Lines[0].TrimEnd() != Mark || end >= file.Lines.Length)
        {
            defects.Add(file.Name, 1, $"the page does not begin with front matter; put {keys} between two lines '{Mark}'");
            return matter;
        }

        for (var index = 1; index < end; index++)
            matter.Add(index + 1, file.Lines[index], [.. required, .. optional], keys);
        foreach (var key in required.Where(key => !matter._entries.ContainsKey(key)))
            defects.Add(file.Name, 1, $"the front matter has no '{key}'; add a line '{key}: …'");
        matter.BodyLine = end + 2;
        return matter;
    }

    /// <summary>The line of a key; 1 when the key is missing, which has been reported.</summary>
    public int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Line : 1;

    public string Text(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value : "";

    /// <summary>The values between commas; none when the key is missing.</summary>
    public IReadOnlyList<string> List(string key) =>
        Text(key).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public int Number(string key, int least, int most) => Text(key) is { Length: > 0 } text ? Number(key, text, least, most) : 0;

    public IReadOnlyList<int> Numbers(string key, int least, int most) => [.. List(key).Select(text => Number(key, text, least, most))];

    private int Number(string key, string text, int least, int most)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        _defects.Add(_file.Name, LineOf(key), $"'{key}' is '{text}'; write a whole number from {least} to {most}");
        return 0;
    }

    private void Add(int line, string text, IReadOnlyList<string> known, string keys)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? "" : text[..colon].Trim();
        var value = text[(colon + 1)..].Trim();
        if (key.Length == 0)
            _defects.Add(_file.Name, line, $"'{text.Trim()}' is not front matter; write 'key: value'");
        else if (!known.Contains(key))
            _defects.Add(_file.Name, line, $"'{key}' is no key of this front matter; it may have {keys}");
        else if (!_entries.TryAdd(key, (line, value)))
            _defects.Add(_file.Name, line, $"'{key}' stands here a second time; keep one of the two lines");
        else if (value.Length == 0)
            _defects.Add(_file.Name, line, $"'{key}' has no value; write one after the colon");
    }
}
