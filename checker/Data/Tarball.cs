using System.Formats.Tar;
using System.IO.Compression;

namespace Checker.Data;

/// <summary>
/// Takes one known file out of an npm tarball. Names inside the tarball are compared and never become a path,
/// so an entry such as <c>../../.bashrc</c> or a link has no effect.
/// </summary>
internal static class Tarball
{
    internal static async Task Take(string tarball, Pinned whole, string entry, string path, Pinned expected, CancellationToken ct)
    {
        await using var file = File.OpenRead(tarball);
        var sha256 = await Pinned.HashOf(file, ct);
        if (sha256 != whole.Sha256)
            throw DataException.NotTheKnownFile(tarball, whole, file.Length, sha256);

        file.Position = 0;
        await using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        await using var entries = new TarReader(unzipped);
        while (await entries.GetNextEntryAsync(copyData: false, ct) is { } next)
        {
            if (next.Name != entry || next.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || next.DataStream is null)
                continue;
            await NewFile.Write(path, expected, aside => next.DataStream.CopyToAsync(aside, ct),
                (bytes, actual) => DataException.NotTheKnownFile($"{tarball}, {entry}", expected, bytes, actual), ct);
            return;
        }
        throw DataException.NotInPackage(tarball, entry);
    }
}
