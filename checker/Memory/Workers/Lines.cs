using System.Text.Json.Serialization;

namespace Checker.Memory.Workers;

/// <summary>Orders and reports as lines of JSON. Written by the compiler, because a new process pays most for looking into types.</summary>
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Report))]
internal sealed partial class Lines : JsonSerializerContext;
