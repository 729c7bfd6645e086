namespace NumericTypes.Exercise4;

/// <summary>Scores for a ranking: off by a ten-thousandth at most.</summary>
public sealed class FineScoresTrial() : ScoresTrial(largestError: 1e-4);
