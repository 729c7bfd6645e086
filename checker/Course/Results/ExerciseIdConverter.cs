using System.Text.Json;
using System.Text.Json.Serialization;

namespace Checker.Course.Results;

/// <summary>An id is one string: <c>"03-generators/1-rms-delay"</c>.</summary>
internal sealed class ExerciseIdConverter : JsonConverter<ExerciseId>
{
    public override ExerciseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ExerciseId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ExerciseId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
