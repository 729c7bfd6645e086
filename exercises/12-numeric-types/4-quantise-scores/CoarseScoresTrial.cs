namespace NumericTypes.Exercise4;

/// <summary>Scores for a chart: off by a fifth of a per cent at most.</summary>
public sealed class CoarseScoresTrial() : ScoresTrial(largestError: 1 / 510.0);
