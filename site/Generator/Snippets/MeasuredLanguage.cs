namespace Site.Generator.Snippets;

/// <summary>What was measured in one language.</summary>
/// <param name="Runtime">What it ran on, such as <c>.NET 10.0.12</c>.</param>
internal sealed record MeasuredLanguage(string Runtime, IReadOnlyDictionary<string, Measurement> Snippets);
