// Caught by: Reads_JSON_and_not_text
// The file is on one line and all alike, so who needs a parser? Until somebody saves it with blanks, or with its fields in another order.
using System.Globalization;

namespace ChunkedReading.Exercise4;

public static class CountryReport
{
    public static CountryFigures Of(string country, Stream json)
    {
        ReadOnlySpan<byte> wanted = [.. "\"country\":\""u8, (byte)country[0], (byte)country[1], (byte)'"'];
        var buffer = new byte[64 * 1024];
        var cities = 0;
        var northernmost = double.NegativeInfinity;
        int kept = 0, read;
        while ((read = json.Read(buffer.AsSpan(kept))) > 0)
        {
            var tail = buffer.AsSpan(0, kept + read);
            while (tail.IndexOf((byte)'}') is >= 0 and var end)
            {
                var city = tail[..end];
                tail = tail[(end + 1)..];
                if (city.IndexOf(wanted) < 0)
                    continue;
                var latitude = city[(city.IndexOf("\"lat\":\""u8) + 7)..];
                cities++;
                northernmost = Math.Max(northernmost, double.Parse(latitude[..latitude.IndexOf((byte)'"')], CultureInfo.InvariantCulture));
            }

            tail.CopyTo(buffer);
            kept = tail.Length;
        }

        return cities == 0 ? default : new CountryFigures(cities, northernmost);
    }
}
