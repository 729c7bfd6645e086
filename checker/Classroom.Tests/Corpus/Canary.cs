using System.Security.Cryptography;

namespace Checker.Classroom.Tests.Corpus;

/// <summary>A folder outside of the jail that everybody on this machine may read and write, and that nothing in a jail may reach.</summary>
public sealed class Canary : IDisposable
{
    public const string Secret = "the-canary-sings-39f2";

    public Canary()
    {
        File.WriteAllText(Path.Combine(Folder, "secret.txt"), Secret);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Folder, (UnixFileMode)0b111_111_111);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("canary-").FullName;

    /// <summary>Where a file of an attack would appear that has run.</summary>
    public string Marker => Path.Combine(Folder, "was-here");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Names and contents of the folders; build output aside, which the compiler reads and the judge rewrites.</summary>
    public static string HashOf(params string[] folders) => string.Join('\n', folders
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
        .Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));
}
