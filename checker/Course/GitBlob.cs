using System.Security.Cryptography;
using System.Text;

namespace Checker.Course;

/// <summary>The id that git gives a file's content: the same on every machine, and the same before and after a commit.</summary>
/// <remarks>Checker.Xunit compiles this file too, as its own: exercises must not depend on Checker.Course.</remarks>
#pragma warning disable IDE0040 // The other part, which Checker.Xunit does not compile, makes it public.
static partial class GitBlob
#pragma warning restore IDE0040
{
    public static string IdOf(string path) => IdOf(File.ReadAllBytes(path));

    /// <summary>Line endings of Windows are read as git stores them.</summary>
    public static string IdOf(ReadOnlySpan<byte> content)
    {
        var stored = new List<byte>(content.Length);
        for (var at = 0; at < content.Length; at++)
        {
            if (content[at] != '\r' || at + 1 == content.Length || content[at + 1] != '\n')
                stored.Add(content[at]);
        }

        byte[] blob = [.. Encoding.ASCII.GetBytes($"blob {stored.Count}\0"), .. stored];
#pragma warning disable CA5350 // git's own format, not a protection
        return Convert.ToHexStringLower(SHA1.HashData(blob));
#pragma warning restore CA5350
    }
}
