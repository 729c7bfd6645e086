using Checker.Classroom.Policies;

namespace Checker.Classroom.Compiling;

/// <summary>A line from the compile worker.</summary>
/// <param name="Errors">As the compiler says them, one a line; empty where it compiles.</param>
/// <param name="Assembly">Null where it does not compile.</param>
/// <param name="Symbols">Null where it does not compile.</param>
internal sealed record Compiled(IReadOnlyList<string> Errors, byte[]? Assembly, byte[]? Symbols, CodeFacts? Facts);
