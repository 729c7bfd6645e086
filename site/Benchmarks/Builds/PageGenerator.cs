using System.ComponentModel;
using System.Diagnostics;

namespace Site.Benchmarks.Builds;

/// <summary>A program that makes pages of Markdown.</summary>
/// <param name="Version">Null where it is not installed.</param>
/// <param name="Output">The folder that it fills.</param>
internal sealed record PageGenerator(string Name, string? Version, string Output, Func<Taken> Build)
{
    /// <summary>What the program says of itself, without the words after its number; null where there is no such program.</summary>
    public static string? VersionOf(string program, string word)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [word]) { RedirectStandardOutput = true })!;
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return said.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => part.Any(char.IsDigit));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
