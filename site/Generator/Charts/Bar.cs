namespace Site.Generator.Charts;

/// <summary>One bar.</summary>
/// <param name="Kind"><c>starter</c>, <c>yours</c> or <c>solution</c>: its pattern and its class.</param>
/// <param name="Amount">Null when there is no reading.</param>
internal sealed record Bar(string Kind, string Label, double? Amount);
