using System.ComponentModel;
using System.Diagnostics;

namespace Checker.Data.Tests;

/// <summary>The machine's Python 3. Without one a test is skipped for all to see, except on CI, where nobody would look.</summary>
internal static class Python
{
    private static readonly Lazy<string?> Command = new(Find);

    internal static async Task<byte[]> Agree(string what, params long[] numbers)
    {
        Assert.SkipWhen(Command.Value is null && Environment.GetEnvironmentVariable("CI") != "true",
            "No Python 3 found as python3, python or py, so nothing was compared. Install Python 3.");
        Command.Value.Should().NotBeNull("CI compares the generators of both languages; install Python 3 there");
        return await Run(Command.Value!,
            ["-B", Path.Combine(AppContext.BaseDirectory, "agree.py"), Repository.Data, what, .. numbers.Select(n => n.ToString("D"))]);
    }

    /// <summary>Some commands of these names are not Python: a store's advertisement, or Python 2.</summary>
    private static string? Find() =>
        new[] { "python3", "python", "py" }.FirstOrDefault(command =>
        {
            try
            {
                return Run(command, ["-c", "import sys; sys.stdout.write(str(sys.version_info[0]))"]).GetAwaiter().GetResult().SequenceEqual("3"u8.ToArray());
            }
            catch (Exception e) when (e is Win32Exception or InvalidOperationException)
            {
                return false;
            }
        });

    private static async Task<byte[]> Run(string command, string[] arguments)
    {
        using var python = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = python.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        await python.StandardOutput.BaseStream.CopyToAsync(output);
        await python.WaitForExitAsync();
        return python.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException(await errors);
    }
}
