namespace Views.Exercise1;

/// <summary>Both parts of a split, as they are judged.</summary>
public readonly record struct SplitReport(Part Train, Part Test);
