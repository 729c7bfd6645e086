namespace Checker.Classroom.Collecting.Archives;

/// <summary>An archive that is refused, whole: what is wrong with it, for the teacher.</summary>
public sealed class ArchiveException : IOException
{
    private ArchiveException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    internal static ArchiveException ForFormat() => new("it is no zip, tar or tar.gz, whatever its name says");

    internal static ArchiveException ForDamage(Exception problem) => new($"it is damaged ({problem.Message.ReplaceLineEndings(" ")})", problem);

    internal static ArchiveException ForName(string name, string problem) => new($"it holds {Shown(name)}, {problem}");

    internal static ArchiveException ForEntries(int limit) => new($"it holds more than {limit:N0} entries");

    internal static ArchiveException ForBytes(long limit) => new($"it unpacks to more than {limit:N0} bytes");

    internal static ArchiveException ForFile(string name, long limit) => new($"its {Shown(name)} is larger than {limit:N0} bytes");

    internal static ArchiveException ForRatio(int limit) => new($"it unpacks to more than {limit:N0} times its size");

    internal static ArchiveException ForSize(string name) => new($"its {Shown(name)} is not what the archive declares: the sizes or the checksums differ");

    /// <summary>No name of another's making reaches a terminal with its control characters.</summary>
    private static string Shown(string name) =>
        $"'{string.Concat(name.Take(80).Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format ? '?' : letter))}'";
}
