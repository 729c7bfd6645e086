using System.ComponentModel;
using System.Diagnostics;

namespace Checker.Cli.Updating;

/// <summary>Runs git in a folder. It never asks at the keyboard, and knows no repository but the one of the folder.</summary>
internal sealed class GitCommand(string folder)
{
    /// <summary>Who runs us out of a hook of git's has these set.</summary>
    private static readonly string[] Inherited =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE"];

    /// <summary>Files are compared by their content, whatever the clone has set to be fast, and nothing goes on in the background afterwards.</summary>
    private static readonly string[] Settings =
    [
        "-c", "core.fsmonitor=false", "-c", "core.ignoreStat=false", "-c", "core.sparseCheckout=false", "-c", "gc.auto=0", "-c", "maintenance.auto=false",
    ];

    /// <param name="input">What git reads; nothing when null.</param>
    /// <param name="environment">Variables for this command alone.</param>
    /// <exception cref="UpdateException">There is no git.</exception>
    public async Task<GitReply> AskAsync(IReadOnlyList<string> words, CancellationToken cancel, byte[]? input = null, params IReadOnlyList<(string Name, string Value)> environment)
    {
        using var git = Start(words, environment);
        try
        {
            var output = ReadAsync(git.StandardOutput.BaseStream, cancel);
            var errors = git.StandardError.ReadToEndAsync(cancel);
            await WriteAsync(git.StandardInput, input ?? [], cancel);
            var read = await output;
            await git.WaitForExitAsync(cancel);
            return new GitReply(git.ExitCode, read, await errors);
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <exception cref="UpdateException">git refuses; the message has its reason.</exception>
    public async Task<GitReply> DoAsync(IReadOnlyList<string> words, CancellationToken cancel, byte[]? input = null, params IReadOnlyList<(string Name, string Value)> environment)
    {
        var reply = await AskAsync(words, cancel, input, environment);
        return reply.ExitCode == 0 ? reply : throw UpdateException.ForGit(words[0], reply.Reason);
    }

    private Process Start(IReadOnlyList<string> words, IReadOnlyList<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("git", [.. Settings, .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Inherited)
            start.Environment.Remove(name);
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw UpdateException.ForMissingGit();
        }
    }

    private static async Task<byte[]> ReadAsync(Stream output, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await output.CopyToAsync(content, cancel);
        return content.ToArray();
    }

    /// <summary>A git that has refused reads no further; its exit code and its words say why.</summary>
    private static async Task WriteAsync(StreamWriter writer, byte[] input, CancellationToken cancel)
    {
        try
        {
            await using (writer)
                await writer.BaseStream.WriteAsync(input, cancel);
        }
        catch (IOException)
        {
        }
    }
}
