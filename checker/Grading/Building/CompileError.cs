namespace Checker.Grading.Building;

/// <summary>One error of the C# compiler.</summary>
/// <param name="File">Relative to the course's root, with forward slashes.</param>
internal sealed record CompileError(string File, int Line, string Code, string Message)
{
    /// <summary>As a person reads it: <c>file(line): message (CS1061)</c>.</summary>
    public override string ToString() => $"{File}({Line}): {Message} ({Code})";
}
