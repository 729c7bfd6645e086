using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lessons;

/// <summary>A lesson's <c>measured.json</c>: the one home of every number and output that its page shows.</summary>
public sealed record Measured(
    [property: JsonPropertyName("csharp")] Run CSharp,
    [property: JsonPropertyName("python")] Run Python)
{
    /// <summary>2 added layouts, 3 timelines. Whoever reads the file refuses a number that it does not know.</summary>
    private const int Current = 3;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>A file of before has none, and what it says is still so: it is saved as one of today.</summary>
    [JsonPropertyOrder(-1)]
    public int Format { get; init; } = Current;

    public static Measured Load(string file)
    {
        try
        {
            var measured = File.Exists(file) ? FromJson<Measured>(File.ReadAllText(file)) : new Measured(Run.Empty, Run.Empty);
            return measured.Format == Current ? measured : throw new JsonException($"its format is {measured.Format}, not {Current}");
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"{file} is not as the runner writes it ({exception.Message}). Delete it and run: dotnet run --project lessons -- update");
        }
    }

    public void Save(string file) => File.WriteAllText(file, ToJson(this) + "\n");

    public static string ToJson<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T FromJson<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
