using System.Diagnostics;
using System.Text;

namespace Checker.Classroom.Sandboxes.Running;

/// <summary>Starts a jail and waits for its word that the program begins. What fails before is never the program's fault.</summary>
internal static class JailStart
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PipesAfterEnd = TimeSpan.FromSeconds(2);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="ready">The line that the jail writes when it is complete; null for one that has nothing to make ready.</param>
    /// <param name="fence">From the text before that line to what is around the program.</param>
    /// <exception cref="SandboxException">The jail ended, or kept silent, before it was ready.</exception>
    public static RunningJail Run(string sandbox, ProcessStartInfo start, JailLimits limits, string? ready, Func<Process, string, Fence> fence)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = Utf8;
        var process = Spawner.Start(start);
        var output = new LineReader(process.StandardOutput.BaseStream);
        var errors = new ErrorText(process.StandardError.BaseStream, limits.Output);
        var preamble = ready is null ? "" : ReadUntil(ready, sandbox, process, output, errors);
        return new RunningJail(sandbox, process, output, errors, limits, fence(process, preamble));
    }

    private static string ReadUntil(string ready, string sandbox, Process process, LineReader output, ErrorText errors)
    {
        var preamble = new StringBuilder();
        var reading = Task.Run(() =>
        {
            string? line;
            while ((line = output.ReadLine()) is not null && line != ready)
                preamble.AppendLine(line);
            return line;
        });
        // A child of bwrap that has lost its parent before it asked to die with it holds the pipe open for ever; who started the jail ends the control group then.
        if (!reading.Wait(Patience))
        {
            process.Kill(entireProcessTree: true);
            if (!reading.Wait(PipesAfterEnd))
                throw SandboxException.ForStart(sandbox, $"it was not ready after {Patience.TotalSeconds:0} seconds");
        }

        if (reading.Result is null)
        {
            process.WaitForExit();
            errors.Completion.Wait(Patience);
            var said = errors.Text.Length > 0 ? errors.Text : $"it ended with exit code {process.ExitCode}";
            process.Dispose();
            throw SandboxException.ForStart(sandbox, said.ReplaceLineEndings(" "));
        }

        return preamble.ToString();
    }
}
