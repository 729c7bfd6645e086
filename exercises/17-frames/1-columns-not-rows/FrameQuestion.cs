namespace Frames.Exercise1;

/// <summary>A table that is full, and an airport that somebody asks about.</summary>
public sealed record FrameQuestion(FlightFrame Frame, string Airport);
