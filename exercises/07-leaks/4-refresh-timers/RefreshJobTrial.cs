namespace Leaks.Exercise4;

/// <summary>The server runs on, and nobody ever stops it.</summary>
public sealed class RefreshJobTrial() : HourTrial(stops: false);
