namespace Checker.Course.Explanations;

/// <summary>A place that allocates.</summary>
/// <param name="File">The source file as the compiler saw it; null where it is not known or not told.</param>
public sealed record SiteFinding(string Method, string? File, int Line, long Objects, long Bytes);
