namespace Checker.Course;

/// <summary>What somebody would use who does not write the code: <c>peers/*.cs</c> in the starter's place, or a Python program <c>peers/*.py</c>. Shown beside the solution by <c>./check bench</c>.</summary>
/// <param name="File">Relative to the root.</param>
/// <param name="Name">From the first line, <c>// Peer: LINQ</c> or <c># Peer: pandas</c>.</param>
public sealed record Peer(string File, string Name)
{
    public bool IsPython => File.EndsWith(".py", StringComparison.Ordinal);
}
