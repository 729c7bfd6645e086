using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MemoryTests.Exercise3;

/// <summary>What the operations of a program may allocate: a file beside the code, with a line for each operation, so that a change shows as a change of a line.</summary>
/// <param name="Runtime">The version of .NET that the figures were measured on.</param>
/// <param name="Budgets">By the operation's name.</param>
public sealed record BudgetFile(Version Runtime, IReadOnlyDictionary<string, Formula> Budgets)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static BudgetFile Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var file = document.RootElement;
        return new BudgetFile(
            Version.Parse(file.GetProperty("runtime").GetString()!),
            file.GetProperty("budgets").EnumerateObject().ToDictionary(budget => budget.Name, budget => Formula.Parse(budget.Value.GetString()!)));
    }

    /// <summary>Sorted by name, whatever the order in which the operations were measured.</summary>
    public string ToJson()
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            json.WriteStartObject();
            json.WriteString("runtime", Runtime.ToString());
            json.WriteStartObject("budgets");
            foreach (var (name, formula) in Budgets.OrderBy(budget => budget.Key, StringComparer.Ordinal))
                json.WriteString(name, formula.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
