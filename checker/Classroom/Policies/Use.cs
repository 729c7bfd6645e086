namespace Checker.Classroom.Policies;

/// <summary>A submitted method names a member.</summary>
/// <param name="File">Name of the submitted file.</param>
/// <param name="Line">Where the method begins.</param>
/// <param name="Type">Full name, generic types without their arguments: <c>System.IO.File</c>.</param>
/// <param name="Member">Name of the method or the field; empty where the type alone is named.</param>
internal sealed record Use(string File, int Line, string Type, string Member)
{
    public string FullName => Member.Length == 0 ? Type : $"{Type}.{Member}";
}
