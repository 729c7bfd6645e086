namespace Site.Generator.Dialect.Code;

/// <summary>A part of a code text that is underlined, within one line; several do not overlap.</summary>
internal readonly record struct Underline(int Start, int End, bool IsSure);
