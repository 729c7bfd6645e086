using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lessons;

/// <summary>A lesson's <c>measured.json</c>: the one home of every number and output that its page shows.</summary>
public sealed record Measured(
    [property: JsonPropertyName("csharp")] Run CSharp,
    [property: JsonPropertyName("python")] Run Python)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static Measured Load(string file)
    {
        try
        {
            return File.Exists(file) ? FromJson<Measured>(File.ReadAllText(file)) : new Measured(Run.Empty, Run.Empty);
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
