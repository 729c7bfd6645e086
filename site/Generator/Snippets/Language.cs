namespace Site.Generator.Snippets;

/// <summary>One of the two languages of a pair: its name in directives and <c>measured.json</c>, on the page, and of its files.</summary>
internal sealed record Language(string Id, string Name, string Extension)
{
    public static readonly Language Python = new("python", "Python", ".py");
    public static readonly Language CSharp = new("csharp", "C#", ".cs");

    /// <summary>The one that stands beside it.</summary>
    public Language Other => this == Python ? CSharp : Python;
}
