namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>Enters control groups, then becomes the command: it is the same process, so that its parent is the judge's thread.</summary>
internal static class EntryScript
{
    private const string Text =
        """
        while [ "$1" != -- ]; do echo $$ > "$1/cgroup.procs" || exit 125; shift; done
        shift

        """;

    public const string Shell = "/bin/sh";

    /// <param name="redirections">Added to the command by the shell: <c>8&gt;&amp;1</c>.</param>
    public static IEnumerable<string> Arguments(ControlGroup? group, IEnumerable<string> command, string redirections = "") =>
        ["-c", $"{Text}exec \"$@\" {redirections}", "sh", .. group?.Folders ?? [], "--", .. command];
}
