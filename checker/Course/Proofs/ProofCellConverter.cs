using System.Text.Json;
using System.Text.Json.Serialization;

namespace Checker.Course.Proofs;

internal sealed class ProofCellConverter : JsonConverter<ProofCell>
{
    public override ProofCell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? reader.GetDouble()
        : reader.TokenType == JsonTokenType.String ? reader.GetString()!
        : throw new JsonException("A cell is a number or a text.");

    public override void Write(Utf8JsonWriter writer, ProofCell value, JsonSerializerOptions options)
    {
        if (value.IsNumber)
            writer.WriteNumberValue(value.Number);
        else
            writer.WriteStringValue(value.Text);
    }
}
