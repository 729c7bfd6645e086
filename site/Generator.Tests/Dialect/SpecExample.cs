namespace Site.Generator.Tests.Dialect;

/// <summary>One example of our Markdown.</summary>
public sealed record SpecExample(string Name, string Markdown, string Html, string Defects)
{
    public override string ToString() => Name;
}
