namespace Lessons;

public sealed class Categoricals : Lesson
{
    #region ids-as-text
    private static string[] IdsAsText(int rows) =>
        [.. Enumerable.Range(0, rows).Select(i => $"B{i:D6}")];
    #endregion

    #region ids-as-category
    private sealed record Category(
        int[] Codes, List<string> Texts, Dictionary<string, int> CodeOf);

    private static Category IdsAsCategory(int rows)
    {
        var column = IdsAsText(rows);
        var category = new Category(new int[rows], [], []);
        for (var row = 0; row < rows; row++)
        {
            var text = column[row];
            if (category.CodeOf.TryAdd(text, category.Texts.Count))
                category.Texts.Add(text);
            category.Codes[row] = category.CodeOf[text];
        }

        return category;
    }
    #endregion

    #region cells
    private static string[] Cells(string[] lines) =>
        Array.ConvertAll(lines, line => line.Split(',')[3]);
    #endregion

    #region encode
    private sealed record Encoded(byte[] Codes, string[] Names);

    private static Encoded Encode(string[] lines)
    {
        var codes = new byte[lines.Length];
        var names = new List<string>();
        var known = new Dictionary<string, byte>();
        var codeOf = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var row = 0; row < lines.Length; row++)
        {
            var origin = Origin(lines[row]); // a span
            if (!codeOf.TryGetValue(origin, out var code))
            {
                code = checked((byte)names.Count);
                names.Add(origin.ToString());
                known.Add(names[code], code);
            }

            codes[row] = code;
        }

        return new Encoded(codes, [.. names]);
    }
    #endregion

    #region share
    private static string[] Share(string[] lines)
    {
        var seen = new HashSet<string>()
            .GetAlternateLookup<ReadOnlySpan<char>>();
        var texts = new string[lines.Length];
        for (var row = 0; row < lines.Length; row++)
        {
            var origin = Origin(lines[row]);
            if (!seen.TryGetValue(origin, out var text))
                seen.Set.Add(text = origin.ToString());
            texts[row] = text;
        }

        return texts;
    }
    #endregion

    #region intern-and-drop
    private static WeakReference[] InternAndDrop(int labels) =>
        [.. Enumerable.Range(0, labels).Select(i =>
            new WeakReference(string.Intern($"label {i}")))];
    #endregion

    #region mean-by-text
    private static Dictionary<string, double> MeanByText(
        string[] origins, int[] delays) =>
        origins.Zip(delays)
            .GroupBy(flight => flight.First)
            .ToDictionary(
                group => group.Key,
                group => group.Average(flight => flight.Second));
    #endregion

    #region mean-by-code
    private static double[] MeanByCode(
        byte[] codes, int[] delays, int airports)
    {
        var sums = new double[airports];
        var counts = new int[airports];
        for (var row = 0; row < codes.Length; row++)
        {
            sums[codes[row]] += delays[row];
            counts[codes[row]]++;
        }

        for (var code = 0; code < airports; code++)
            sums[code] /= counts[code];
        return sums;
    }
    #endregion

    #region too-many
    private static byte[] CodeForEach(IEnumerable<string> texts)
    {
        var codes = new List<byte>();
        var known = new Dictionary<string, byte>();
        foreach (var text in texts)
        {
            if (!known.ContainsKey(text))
                known[text] = checked((byte)known.Count);
            codes.Add(known[text]);
        }

        return [.. codes];
    }
    #endregion

    private static readonly Lazy<string[]> Lines = new(() => File.ReadAllLines("exercises/data/flights20k.csv")[1..]);

    public override string Pair => "13-categoricals";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Keeping("ids-as-text", () => IdsAsText(20_000), texts => $"last: {texts[^1]}"),
        Snippet.Keeping("ids-as-category", () => IdsAsCategory(20_000), category => $"last: {category.Texts[category.Codes[^1]]}"),
        Snippet.Keeping("cells", () => Cells(Lines.Value), Distinct),
        Snippet.Keeping("encode", () => Encode(Lines.Value), column => $"{column.Names.Length} names; first row: {column.Codes[0]}, {column.Names[column.Codes[0]]}"),
        Snippet.Keeping("share", () => Share(Lines.Value), Distinct),
        Snippet.Showing("intern-and-drop", () => $"after a collection: {InMemory(InternAndDrop(1_000))} of 1000"),
        Snippet.Of("mean-by-text", () => (Cells(Lines.Value), Delays()), columns => MeanByText(columns.Item1, columns.Item2), means => $"ORD: {means["ORD"]:F2}"),
        Snippet.Of("mean-by-code", () => (Encode(Lines.Value), Delays()), columns => MeanByCode(columns.Item1.Codes, columns.Item2, columns.Item1.Names.Length), means => $"first airport: {means[0]:F2}"),
        Snippet.Failing<OverflowException>("too-many", () => CodeForEach(Enumerable.Range(0, 257).Select(i => $"{i}"))),
    ];

    private static ReadOnlySpan<char> Origin(ReadOnlySpan<char> line)
    {
        line = line[..line.LastIndexOf(',')];
        return line[(line.LastIndexOf(',') + 1)..];
    }

    private static int[] Delays() => Array.ConvertAll(Lines.Value, line => int.Parse(line.Split(',')[1]));

    private static string Distinct(string[] texts) =>
        $"{texts.Distinct<object>(ReferenceEqualityComparer.Instance).Count()} strings for {texts.Length} rows";

    private static int InMemory(WeakReference[] texts)
    {
        GC.Collect();
        return texts.Count(text => text.IsAlive);
    }
}
