using System.Text;

namespace Checker.Classroom.Collecting.Sources;

/// <summary>A table with a line of column names, its fields separated by commas and quoted where they must be.</summary>
internal sealed record CsvList(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static CsvList Read(IncomingFile file)
    {
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    public static CsvList Parse(string text)
    {
        var lines = Lines(text).Where(line => line.Any(field => field.Length > 0)).ToList();
        var columns = lines.Count == 0 ? [] : lines[0].Select(name => name.Trim()).ToList();
        return new CsvList(columns, [.. lines.Skip(1).Select(line => columns.Zip(line)
            .DistinctBy(field => field.First)
            .ToDictionary(field => field.First, field => field.Second.Trim()))]);
    }

    private static IEnumerable<List<string>> Lines(string text)
    {
        var line = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '"' && isQuoted && at + 1 < text.Length && text[at + 1] == '"')
                field.Append(text[++at]);
            else if (letter == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || letter is not (',' or '\n' or '\r'))
                field.Append(letter);
            else if (letter is ',' or '\n')
                EndField();

            if (letter == '\n' && !isQuoted)
            {
                yield return line;
                line = [];
            }
        }

        EndField();
        yield return line;

        void EndField()
        {
            line.Add(field.ToString());
            field.Clear();
        }
    }
}
