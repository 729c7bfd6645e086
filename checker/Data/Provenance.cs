using System.Globalization;

namespace Checker.Data;

/// <summary>The facts of exercises/data/PROVENANCE.md, from the same constants that the files are checked against.</summary>
internal static class Provenance
{
    internal static string Text { get; } = string.Create(CultureInfo.InvariantCulture,
        $"""
         # Facts of the data files

         Written by `./check data --derive` from `checker/Data/Pinned.cs`, where hashes are changed. What the columns mean is in `README.md`.

         | File | Bytes | Rows | Made from | SHA-256 |
         |---|--:|--:|---|---|
         | `{Pinned.Tarball.Name}` | {Pinned.Tarball.Bytes:N0} | | npm package `{Pinned.Package}` | `{Pinned.Tarball.Sha256}` |
         | `large/{Pinned.Parquet.Name}` | {Pinned.Parquet.Bytes:N0} | {Extract.Flights3m.Rows:N0} | `package/data/{Pinned.Parquet.Name}` in it | `{Pinned.Parquet.Sha256}` |
         {Row("", Extract.Flights20k)}
         {Row("large/", Extract.Flights200k)}
         {Row("large/", Extract.Flights3m)}

         Only `{Pinned.Flights20k.Name}` is in the repository. A row number counts from 0 in the order of the parquet file.

         """).ReplaceLineEndings("\n");

    private static string Row(string folder, Extract extract)
    {
        var (name, bytes, sha256) = extract.File;
        var rows = extract.Every == 1 ? "all rows" : $"rows 0, {extract.Every}, {2 * extract.Every}, …";
        return string.Create(CultureInfo.InvariantCulture, $"| `{folder}{name}` | {bytes:N0} | {extract.Rows:N0} | {rows} of the parquet file | `{sha256}` |");
    }
}
