namespace Checker.Grading.Building;

/// <summary>One error of the C# compiler.</summary>
/// <param name="File">Relative to the course's root, with forward slashes.</param>
internal sealed record CompileError(string File, int Line, int Column, string Code, string Message)
{
    /// <summary>As a person reads it: <c>file(line,column): message (CS1061)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Message} ({Code})";
}
