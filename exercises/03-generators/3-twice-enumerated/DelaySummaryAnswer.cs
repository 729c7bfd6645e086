namespace Generators.Exercise3;

/// <summary>All that is judged: the figures, and what became of the file.</summary>
public readonly record struct DelaySummaryAnswer(DelayFigures Figures, int Opened, int Closed);
