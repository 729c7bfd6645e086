namespace Site.Generator.Dialect.Code;

/// <summary>A piece of Python between two places of the text. What no token covers is white space.</summary>
internal readonly record struct PythonToken(PythonTokenKind Kind, int Start, int End);
