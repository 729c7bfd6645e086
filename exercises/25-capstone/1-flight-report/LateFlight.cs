namespace Capstone.Exercise1;

/// <summary>A flight of the list of the latest.</summary>
/// <param name="Row">Its place in the file: 0 for the first flight.</param>
/// <param name="Delay">Minutes.</param>
public sealed record LateFlight(int Row, int Delay, string Origin, string Destination);
