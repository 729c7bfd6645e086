namespace NumericTypes.Exercise4;

/// <summary>What a model said about each flight: how likely it is to be late. And how far off each of these may be for what they are needed for.</summary>
public sealed record Scores(double[] Values, double LargestError);
