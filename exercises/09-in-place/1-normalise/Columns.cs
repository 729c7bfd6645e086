namespace InPlace.Exercise1;

/// <summary>
/// A column of readings, and the caller's buffer for their scores: it has been used before, and may be longer than the column.
/// </summary>
public readonly record struct Columns(double[] Readings, double[] Scores);
