using System.Text.Json;
using Json.Schema;

namespace Checker.Classroom.Tests.Exporting.Services;

/// <summary>What another service asks of a file, checked by a validator of others.</summary>
internal static class SchemaFile
{
    /// <returns>Where the text is not what the schema says; empty where it is.</returns>
    public static IReadOnlyList<string> Defects(string schema, string text)
    {
        using var document = JsonDocument.Parse(text);
        var result = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Exporting", "Services", schema)))
            .Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Keys)}"), "not valid"];
    }
}
