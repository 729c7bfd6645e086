namespace Checker.Memory.Budgets;

/// <summary>Where a test's budgets stand: beside its source, or where a build that hides source folders has copied them.</summary>
/// <param name="source">The test's file as the compiler saw it; a build with <c>PathMap</c> or deterministic paths names no real folder.</param>
/// <param name="output">The folder of the built tests.</param>
internal sealed class BudgetsPlace(string source, string output)
{
    public bool IsAtSource => File.Exists(source);

    public string BesideSource => Path.Combine(Path.GetDirectoryName(source)!, BudgetsFile.Name);

    /// <summary>Null where there is no such file.</summary>
    public string? Find() => IsAtSource
        ? File.Exists(BesideSource) ? BesideSource : null
        : Copies().FirstOrDefault(File.Exists);

    /// <summary>A copy keeps its folder below the project's, and how much of the path that is, nobody knows: the longest end of it that exists is the one.</summary>
    private IEnumerable<string> Copies()
    {
        var folders = source.Split('/', '\\')[..^1];
        for (var first = 0; first <= folders.Length; first++)
            yield return Path.Combine([output, .. folders[first..].Select(folder => folder.TrimEnd(':')).Where(folder => folder.Length > 0), BudgetsFile.Name]);
    }
}
