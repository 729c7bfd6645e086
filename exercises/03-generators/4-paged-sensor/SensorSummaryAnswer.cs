namespace Generators.Exercise4;

/// <summary>All that is judged: the figures, and how the pages were treated.</summary>
public readonly record struct SensorSummaryAnswer(SensorFigures Figures, int MostPagesOut, int PagesOut);
