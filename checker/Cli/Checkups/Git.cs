namespace Checker.Cli.Checkups;

/// <summary>git, from which starters come back as they were given.</summary>
internal static class Git
{
    public static async Task<Finding> LookAsync(string root, Ask ask, CancellationToken cancel)
    {
        if (await ask("git", ["--version"], cancel) is not { ExitCode: 0 } reply)
            return new("it could not be started, 'reset' and 'explain' take starters from it, and 'update' the course", "Install git (https://git-scm.com).");
        var version = reply.LastLine.Replace("git version ", "", StringComparison.Ordinal);
        var checkout = await ask("git", ["rev-parse", "--is-inside-work-tree"], cancel);
        return checkout switch
        {
            { ExitCode: 0, LastLine: "true" } => new(version),
            // In a container the clone often belongs to another user, and git's message, in whatever language, names this setting.
            { } refusal when refusal.Errors.Contains("safe.directory", StringComparison.Ordinal) =>
                new($"{version}, which does not trust a clone of another user's", $"Run 'git config --global --add safe.directory {root}'."),
            _ => new($"{version}, and this folder is no clone: 'reset' and 'explain' cannot take starters from it, nor 'update' the course", "Clone the course with git, and copy your files into the clone."),
        };
    }
}
