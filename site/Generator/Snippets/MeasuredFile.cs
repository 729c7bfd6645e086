using System.Text.Json;
using Checker.Course;

namespace Site.Generator.Snippets;

/// <summary><c>measured.json</c> beside a lesson: what its snippets printed and what they cost, written by running them.</summary>
internal sealed class MeasuredFile(string file)
{
    /// <summary>What the lessons' runner writes today.</summary>
    private const int Format = 3;

    private readonly Dictionary<string, MeasuredLanguage> _languages = [];

    public List<Defect> Defects { get; } = [];

    public MeasuredLanguage? Of(Language language) => _languages.GetValueOrDefault(language.Id);

    /// <param name="folder">The folder that has it, relative to <paramref name="root"/>.</param>
    /// <returns>Null where there is none.</returns>
    public static MeasuredFile? Load(string root, string folder) =>
        $"{folder}/measured.json" is var file && File.Exists(Path.Combine(root, file)) ? Parse(file, File.ReadAllBytes(Path.Combine(root, file))) : null;

    /// <param name="content">In UTF-8, as the file has it: a text would be made of it only to be taken apart.</param>
    public static MeasuredFile Parse(string file, ReadOnlyMemory<byte> content)
    {
        var measured = new MeasuredFile(file);
        try
        {
            using var document = JsonDocument.Parse(content);
            if (!document.RootElement.TryGetProperty("format", out var format) || format.GetInt32() != Format)
                measured.Defects.Add(new Defect(file, 0, $"is not of format {Format}; write it again with ./check audit --update"));
            foreach (var language in new[] { Language.CSharp, Language.Python })
                if (document.RootElement.TryGetProperty(language.Id, out var node))
                    measured._languages[language.Id] = measured.Read(language, node);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            measured.Defects.Add(new Defect(file, error is JsonException { LineNumber: { } line } ? (int)line + 1 : 0,
                $"is not a file of measurements ({error.Message}); write it again with ./check audit --update"));
        }

        return measured;
    }

    private MeasuredLanguage Read(Language language, JsonElement node) => new(
        node.GetProperty("runtime").GetString() ?? "",
        node.GetProperty("snippets").EnumerateObject().ToDictionary(snippet => snippet.Name, snippet => Read(language, snippet.Name, snippet.Value)));

    private Measurement Read(Language language, string snippet, JsonElement node)
    {
        var numbers = new Dictionary<string, double>();
        var texts = new Dictionary<string, string>();
        var allocates = new List<AllocationPlace>();
        var layouts = new List<MemoryLayout>();
        MemoryTimeline? timeline = null;
        foreach (var member in node.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Number && NumberLabel.Find(language, member.Name) is not null)
                numbers[member.Name] = member.Value.GetDouble();
            else if (member.Value.ValueKind == JsonValueKind.String && member.Name is "output" or "note" or "error" or "skipped")
                texts[member.Name] = member.Value.GetString() ?? "";
            else if (member.Value.ValueKind == JsonValueKind.Array && member.Name == "allocates" && language == Language.CSharp)
                allocates.AddRange(member.Value.EnumerateArray().Select(place => Read(snippet, place.GetString() ?? "")).OfType<AllocationPlace>());
            else if (member.Value.ValueKind == JsonValueKind.Array && member.Name == "layouts")
                layouts.AddRange(member.Value.EnumerateArray().Select(layout => ReadLayout(language, snippet, layout)).OfType<MemoryLayout>());
            else if (member.Value.ValueKind == JsonValueKind.Object && member.Name == "timeline")
                timeline = ReadTimeline(language, snippet, member.Value);
            else if (member.Value.ValueKind != JsonValueKind.Null)
                Defects.Add(new Defect(file, 0, $"{language.Id}.{snippet} has the unknown member '{member.Name}'; the numbers are {NumberLabel.NamesFor(language)}, the texts output, note, error and skipped"));
        }

        return new Measurement(texts.GetValueOrDefault("output"), numbers, texts.GetValueOrDefault("note"), texts.GetValueOrDefault("error"), texts.GetValueOrDefault("skipped"), allocates, layouts, timeline);
    }

    private MemoryLayout? ReadLayout(Language language, string snippet, JsonElement node)
    {
        var layout = MemoryLayout.Parse(node);
        if (layout is null)
            Defects.Add(new Defect(file, 0, $"{language.Id}.{snippet} has a layout whose parts do not make up its bytes; write it again with ./check audit --update"));
        return layout;
    }

    private MemoryTimeline? ReadTimeline(Language language, string snippet, JsonElement node)
    {
        var timeline = MemoryTimeline.Parse(node);
        if (timeline is null)
            Defects.Add(new Defect(file, 0, $"{language.Id}.{snippet} has a timeline whose parts do not fit each other; write it again with ./check audit --update"));
        return timeline;
    }

    private AllocationPlace? Read(string snippet, string place)
    {
        var allocates = AllocationPlace.Parse(place);
        if (allocates is null)
            Defects.Add(new Defect(file, 0, $"csharp.{snippet} allocates '{place}', which is no place as in 'array 2:13-25' or 'call 3'; write it again with ./check audit --update"));
        return allocates;
    }
}
