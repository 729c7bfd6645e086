namespace Views.Exercise3;

/// <summary>What all windows come to; all zero where there are none.</summary>
/// <param name="Windows">How many there are.</param>
/// <param name="Means">The sum of their means.</param>
/// <param name="Warmest">The one with the highest mean; the first, where several have it.</param>
/// <param name="Wildest">The one with the largest swing; the first, where several have it.</param>
public readonly record struct WindowReport(int Windows, double Means, Stretch Warmest, Stretch Wildest);
