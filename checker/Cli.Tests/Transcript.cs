using System.Runtime.CompilerServices;

namespace Checker.Cli.Tests;

/// <summary>Compares what a person sees with the text kept beside the tests; <c>CHECK_UPDATE=1</c> keeps the new one.</summary>
internal static class Transcript
{
    public static void ShouldBe(this string seen, string name, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "Output", name + ".txt");
        if (Environment.GetEnvironmentVariable("CHECK_UPDATE") == "1")
            File.WriteAllText(path, seen);
        seen.Should().Be(File.ReadAllText(path), "that is the text in Output/{0}.txt", name);
    }

    /// <summary>What runs side by side begins in any order, and says so.</summary>
    public static string WithoutProgress(this string seen) =>
        string.Join('\n', seen.Split('\n').Where(line => !line.EndsWith(" ...", StringComparison.Ordinal)));
}
