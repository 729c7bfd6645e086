using System.Globalization;

namespace Checker.Benchmarks.Kills;

/// <summary>The processes of this machine, as <c>/proc</c> tells them at one moment.</summary>
internal static class ProcessList
{
    /// <summary>An argument of the compile worker; see <c>CompileProgram</c>.</summary>
    private const string CompilerWord = "compile";

    /// <returns>Processes of that kind that graders have started, with those who started them; or the graders themselves.</returns>
    public static IReadOnlyList<(int Process, int Grader)> Of(VictimKind kind, IReadOnlyCollection<int> graders)
    {
        if (kind == VictimKind.Grader)
            return [.. graders.Select(grader => (grader, grader))];
        var children = All().Select(process => (Process: process, Parent: ParentOf(process))).ToLookup(each => each.Parent, each => each.Process);
        return [.. graders.SelectMany(grader => Below(grader, children).Where(process => KindOf(process) == kind).Select(process => (process, grader)))];
    }

    /// <summary>Whether a process sees the folder, as what is mounted for it, or how it was started, says; what is jailed cannot change that.</summary>
    public static IReadOnlyList<int> Seeing(string folder) =>
        [.. All().Where(process => new[] { "cmdline", "environ", "mountinfo" }.Any(file => Read(process, file).Contains(folder, StringComparison.Ordinal)))];

    public static string CommandOf(int process) => $"{process} {Read(process, "cmdline").Replace('\0', ' ')}";

    private static IEnumerable<int> Below(int process, ILookup<int, int> children) => children[process].SelectMany(child => Below(child, children).Prepend(child));

    /// <summary>Null for one that has ended meanwhile.</summary>
    private static VictimKind? KindOf(int process) => Read(process, "cmdline") is { Length: > 0 } words
        ? words.Split('\0').Contains(CompilerWord) ? VictimKind.Compiler : VictimKind.Jail
        : null;

    private static IEnumerable<int> All() => Directory.EnumerateDirectories("/proc")
        .Select(path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0);

    /// <summary>The second field behind the name, which stands in parentheses and may hold some itself.</summary>
    private static int ParentOf(int process) =>
        int.TryParse(Read(process, "stat").Split(") ")[^1].Split(' ').ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out var parent) ? parent : 0;

    private static string Read(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
