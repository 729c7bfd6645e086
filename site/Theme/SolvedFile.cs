namespace Site.Theme;

/// <summary>A file of a solution.</summary>
/// <param name="Code">HTML.</param>
public sealed record SolvedFile(string Name, string Id, string Code);
