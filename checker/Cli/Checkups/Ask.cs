namespace Checker.Cli.Checkups;

/// <summary>Asks a command of the machine, such as git for its version; null where there is no such command.</summary>
internal delegate Task<Reply?> Ask(string command, IReadOnlyList<string> arguments, CancellationToken cancel);
