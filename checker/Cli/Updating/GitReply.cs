using System.Text;

namespace Checker.Cli.Updating;

/// <summary>What git answered.</summary>
internal sealed record GitReply(int ExitCode, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);

    public string Line => Text.TrimEnd('\n', '\r');

    /// <summary>The parts that -z puts between zeros.</summary>
    public IReadOnlyList<string> Items => Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>git's own words, on one line, without the general advice that it gives below them.</summary>
    public string Reason
    {
        get
        {
            var lines = Errors.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).SkipWhile(line => line.Length == 0).TakeWhile(line => line.Length > 0)
                .Select(line => line.StartsWith("fatal: ", StringComparison.Ordinal) ? line["fatal: ".Length..] : line)
                .Select(line => line.TrimEnd('.')).ToList();
            return lines.Count == 0 ? $"it ended with exit code {ExitCode}" : string.Join("; ", lines);
        }
    }
}
