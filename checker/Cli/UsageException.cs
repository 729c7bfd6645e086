namespace Checker.Cli;

/// <summary>A mistake that the person at the keyboard can mend; the message says how.</summary>
internal sealed class UsageException(string message) : Exception(message);
