using System.Text.RegularExpressions;

namespace Checker.Classroom.Assigning.Pruning;

/// <summary>A page of the course without its links to what is not there: their words stay. A lesson needs no other that is not there.</summary>
internal static partial class PrunedPage
{
    /// <param name="file">Relative to the root.</param>
    /// <param name="isGone">Whether the course has a file and the student will not.</param>
    public static string Of(string file, string text, IReadOnlySet<string> pairs, Func<string, bool> isGone)
    {
        var linked = Link().Replace(text, link => isGone(Resolved(file, link.Groups["target"].Value)) ? link.Groups["words"].Value : link.Value);
        return Needs().Replace(linked, needs => pairs.Intersect(needs.Groups["pairs"].Value.Split(',', StringSplitOptions.TrimEntries)).ToList() is { Count: > 0 } left
            ? $"needs: {string.Join(", ", left.Order(StringComparer.Ordinal))}"
            : "needs: none", 1);
    }

    private static string Resolved(string file, string target)
    {
        var folders = new Stack<string>(file.Split('/')[..^1]);
        foreach (var part in target.Split('#')[0].Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
                folders.Push(part);
            else if (!folders.TryPop(out _))
                return target;
        }

        return string.Join('/', folders.Reverse());
    }

    [GeneratedRegex(@"(?<!!)\[(?<words>(?:[^\[\]]|\[[^\[\]]*\])+)\]\((?<target>[^()\s]+)\)")]
    private static partial Regex Link();

    // In the front matter: nothing but its own lines stands before it.
    [GeneratedRegex(@"(?<=\A---\n(?:[a-z]+:[^\n]*\n)*)needs: *(?<pairs>[^\n]*)")]
    private static partial Regex Needs();
}
