namespace Checker.Memory;

/// <summary>A place in the code under test that allocated, by itself or through a library.</summary>
/// <param name="Method">The method, as C# spells it: <c>Delays.Of</c>.</param>
/// <param name="File">The source file's path as the compiler saw it; null without symbols.</param>
/// <param name="Line">The line in <paramref name="File"/>, from 1; 0 without symbols. Optimised code keeps no line for each instruction: it is the nearest known one.</param>
public sealed record AllocationSite(string Method, string? File, int Line, long Objects, Bytes Bytes)
{
    public override string ToString() => File is null ? Method : $"{Method} ({Path.GetFileName(File)}:{Line})";
}
