using System.Text.Json;
using System.Text.Json.Serialization;

namespace Checker.Course.Results;

/// <summary>How results are written: for people to read in an editor, the same bytes on every system.</summary>
public static class CourseJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // A message quotes code and generic types; \u003C in a file is of no use to anybody.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // A growth by zero bytes may be a ratio that is not finite.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false), new ExerciseIdConverter() },
    };
}
