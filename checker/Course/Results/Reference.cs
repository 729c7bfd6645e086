namespace Checker.Course.Results;

/// <summary>What the starter and the solution measured, from <c>figures.json</c> beside the exercise; written by <c>check audit --update</c>.</summary>
public sealed record Reference(string Runtime, IReadOnlyList<Figure> Starter, IReadOnlyList<Figure> Solution);
