using System.Text.Json.Serialization;

namespace Checker.Memory.Trials;

/// <summary>Answers that are written without looking into types, which a new process pays most for. Those of other types are written by reflection, to the same text.</summary>
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(long[]))]
[JsonSerializable(typeof(double[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class PlainAnswers : JsonSerializerContext;
