namespace Checker.Cli.Updating;

/// <summary>What the branch is at after an update.</summary>
/// <param name="IsNamed">False for a merge in our own name, since git knew none of the learner's.</param>
internal sealed record Merge(string Commit, bool IsNamed)
{
    public const string OurName = "check";
    public const string OurAddress = "check@localhost";
}
