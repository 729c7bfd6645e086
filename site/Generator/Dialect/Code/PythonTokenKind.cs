namespace Site.Generator.Dialect.Code;

internal enum PythonTokenKind
{
    Name,
    Number,

    /// <summary>A literal with its prefix and quotes, or a part of an f-string between two fields.</summary>
    String,
    Comment,

    /// <summary>One character of an operator, a bracket or a mark between.</summary>
    Sign,

    /// <summary>The end of a line that ends a statement; not within brackets, and not after a backslash.</summary>
    LineEnd,
}
