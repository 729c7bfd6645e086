namespace Leaks.Exercise4;

/// <summary>The server stops while every second job is open.</summary>
public sealed class StoppedServerTrial() : HourTrial(stops: true);
