using System.Text.Json.Serialization;

namespace NumericTypes.Exercise4;

/// <summary>The column, and whether it keeps its promise: two columns may be off in different ways, and both be right.</summary>
public sealed record ScoreAnswer([property: JsonIgnore] ScoreColumn Column, int Count, bool KeepsToTheError);
