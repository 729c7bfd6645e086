using System.Runtime.CompilerServices;

namespace Checker.Memory.Tests.Texts;

/// <summary>What people read, kept as text files beside this one. <c>CHECK_UPDATE=1</c> writes them anew.</summary>
internal static class Golden
{
    public static void Matches(string name, string text)
    {
        var path = Path.Combine(Folder(), name + ".txt");
        if (Environment.GetEnvironmentVariable("CHECK_UPDATE") == "1")
            File.WriteAllText(path, text + "\n");
        text.Should().Be(File.Exists(path) ? File.ReadAllText(path).TrimEnd('\n') : "(there is no such file)");
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
