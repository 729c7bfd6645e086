using Microsoft.Data.Analysis;

namespace Frames.Exercise4;

/// <summary>Flights, and the longest delay that may stand in their frame, in minutes.</summary>
public sealed record CapQuestion(DataFrame Flights, int Most);
