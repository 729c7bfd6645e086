namespace Site.Generator.Snippets;

/// <summary>A named part of a source file, as a page shows it: region lines removed, moved to the left margin.</summary>
internal sealed record Region(string Name, int Line, string Code);
