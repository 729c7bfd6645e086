namespace Site.Benchmarks.Builds;

/// <summary>A generator did not build its pages, so there is nothing to compare.</summary>
public sealed class PeerException : Exception
{
    private PeerException(string message)
        : base(message)
    {
    }

    internal static PeerException ForExit(string name, int exitCode, string errors) =>
        new($"{name} ended with exit code {exitCode}:\n{errors.Trim()}");

    internal static PeerException ForMissingTime() =>
        new("The bench needs GNU time, which knows what a process took: install the package 'time'.");
}
