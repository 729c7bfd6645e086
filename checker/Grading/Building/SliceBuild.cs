namespace Checker.Grading.Building;

/// <summary>What the build of one exercise gave: an assembly to run, or the compiler's errors.</summary>
/// <param name="Assembly">Absolute path of the test assembly; null when it does not build.</param>
/// <param name="Errors">In the compiler's order.</param>
internal sealed record SliceBuild(string? Assembly, IReadOnlyList<CompileError> Errors);
