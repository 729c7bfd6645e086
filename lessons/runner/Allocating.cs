using Microsoft.CodeAnalysis.Text;

namespace Lessons;

/// <summary>An expression for which the compiler emits code that allocates.</summary>
/// <param name="What">The word that the page uses, one of <see cref="Words"/>.</param>
/// <param name="Type">What it makes, as the engine names types: <c>List&lt;long&gt;</c>, <c>closure in Leaks</c>, <c>run of Generators.Squares</c>.</param>
/// <param name="Place">What the page underlines, within one line.</param>
/// <param name="Statement">The statement or the expression body around it: symbols tell no finer place.</param>
/// <param name="IsOnce">What the compiler keeps in a static field: it is made by the first call only.</param>
internal sealed record Allocating(string What, string Type, LinePositionSpan Place, LinePositionSpan Statement, bool IsOnce)
{
    public static readonly string[] Words = ["object", "array", "string", "boxing", "delegate", "closure", "iterator", "task"];

    public bool IsWithin(int firstLine, int lastLine) => Place.Start.Line >= firstLine && Place.Start.Line <= lastLine;

    /// <param name="line">From 0.</param>
    public bool StandsOn(int line) => Statement.Start.Line <= line && line <= Statement.End.Line;
}
