namespace Lessons;

/// <summary>The snippets of one lesson in one language, as one runtime ran them.</summary>
/// <param name="Runtime">Such as <c>.NET 10.0.12</c>, or <c>Python 3.11.2, numpy 1.24.2, pandas 1.5.3</c>.</param>
public sealed record Run(string Runtime, IReadOnlyDictionary<string, Entry> Snippets)
{
    public static Run Empty { get; } = new("", new Dictionary<string, Entry>());
}
