using System.Globalization;
using System.Security.Cryptography;

namespace Checker.Data;

/// <summary>A file whose content is known beforehand: nothing else is accepted under its name.</summary>
/// <param name="Sha256">Of the content, in lower-case hexadecimal.</param>
internal sealed record Pinned(string Name, long Bytes, string Sha256)
{
    /// <summary>What npm is asked for.</summary>
    internal const string Package = "vega-datasets@3.2.1";

    internal static readonly Pinned Tarball =
        new("vega-datasets-3.2.1.tgz", 17_630_305, "6f72fda460a9863fae5fcb32f85bcd49e1761fdea6dc6cf9f4962472881cc5a3");

    internal static readonly Pinned Parquet =
        new("flights-3m.parquet", 13_493_022, "dbeb920c90f59b6ccaff823dcc3d08f25a97fa1ce128d93f40be4e931f5900b0");

    internal static readonly Pinned Flights3m =
        new("flights-3m.csv", 96_783_734, "af6d2f4b4aae8e1cd6c5a246a7961f03d78168f442c4cb1a4ce11df042ac45ee");

    internal static readonly Pinned Flights200k =
        new("flights-200k.csv", 6_452_594, "1c4afdd25c62197b60d436b6926ee498539aab1c1c4945260103554649668904");

    internal static readonly Pinned Flights20k =
        new("flights20k.csv", 645_507, "3d37610de077e6195818ce2796f5975eb142cfdc158fa7daa138398eb7c89230");

    internal string Size => string.Create(CultureInfo.InvariantCulture, $"{Bytes / 1e6:0.0} MB");

    /// <summary>Whether the file at <paramref name="path"/> is there and is this one.</summary>
    internal async Task<bool> IsAt(string path, CancellationToken ct)
    {
        if (!File.Exists(path) || new FileInfo(path).Length != Bytes)
            return false;
        await using var file = File.OpenRead(path);
        return await HashOf(file, ct) == Sha256;
    }

    internal static async Task<string> HashOf(Stream content, CancellationToken ct) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
}
