using System.Security.Cryptography;
using System.Text;

namespace Checker.Classroom.Collecting;

/// <summary>
/// What came in, as one number: of a single file its SHA-256, as <c>sha256sum</c> prints it; of several, the SHA-256 of the lines that <c>sha256sum</c> would print for
/// them in the order of their paths.
/// </summary>
internal static class RawHash
{
    /// <returns>Null where the upload cannot be read to its end.</returns>
    public static string? Of(IReadOnlyList<IncomingFile> files)
    {
        try
        {
            if (files.Count == 1)
                return Of(files[0]);
            var lines = files
                .Select(file => (file.Path, Hash: Of(file)))
                .OrderBy(each => each.Path, StringComparer.Ordinal)
                .ThenBy(each => each.Hash, StringComparer.Ordinal)
                .Select(each => $"{each.Hash}  {each.Path}\n");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException || Archives.Archive.IsDamage(problem))
        {
            return null;
        }
    }

    private static string Of(IncomingFile file)
    {
        using var stream = file.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
