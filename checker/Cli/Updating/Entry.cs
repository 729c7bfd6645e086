namespace Checker.Cli.Updating;

/// <summary>A file as git keeps it: whether it is a program or a link, and the id of its content.</summary>
internal readonly record struct Entry(string Mode, string Blob);
