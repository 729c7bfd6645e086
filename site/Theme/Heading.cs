namespace Site.Theme;

/// <summary>A place inside a page that links can reach and the contents list.</summary>
public sealed record Heading(string Id, string Text, int Level);
