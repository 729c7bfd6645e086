namespace Checker.Cli.Updating;

/// <summary>The course's newer version, as the remote has it.</summary>
/// <param name="Source">Remote and branch, such as <c>origin/main</c>.</param>
internal sealed record Fetched(string Commit, string Source)
{
    /// <summary>As much of the id as a person types.</summary>
    public string Short => Commit[..10];
}
