namespace Checker.Memory;

/// <summary>A place in the code under test that allocates, by itself or through a library.</summary>
/// <param name="Method">The method, as C# spells it.</param>
/// <param name="File">The source file's path as the compiler saw it; null without symbols.</param>
/// <param name="Line">From 1; 0 without symbols.</param>
public sealed record ExplainedSite(string Method, string? File, int Line, long Objects, long Bytes);
