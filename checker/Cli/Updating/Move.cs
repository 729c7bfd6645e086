namespace Checker.Cli.Updating;

/// <summary>A file of the learner's that goes elsewhere, byte for byte.</summary>
/// <param name="IsChanged">The course has another version of it in the new place than it had in the old.</param>
internal sealed record Move(string From, string To, bool IsChanged);
