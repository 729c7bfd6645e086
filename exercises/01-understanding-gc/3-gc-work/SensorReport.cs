using System.Text.Json.Serialization;

namespace UnderstandingGc.Exercise3;

/// <summary>What the dashboard shows first. It holds on to the table for the questions to come.</summary>
/// <param name="Means">Of each sensor, once sensor 3 is corrected; null for one that has reported nothing.</param>
/// <param name="Latest">When the last reading of the log was taken; null for an empty log.</param>
public sealed record SensorReport([property: JsonIgnore] SensorTable Table, int Readings, double?[] Means, DateTime? Latest);
