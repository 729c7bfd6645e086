// Caught by: Makes_no_object_of_a_city
// The whole file at once, where neither the limit of the heap nor its counters reach.
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ChunkedReading.Exercise4;

public static unsafe class CountryReport
{
    public static CountryFigures Of(string country, Stream json)
    {
        var room = 1 << 16;
        var text = (byte*)NativeMemory.Alloc((nuint)room);
        var length = 0;
        while (json.Read(new Span<byte>(text + length, room - length)) is > 0 and var read)
        {
            length += read;
            if (length == room)
                text = (byte*)NativeMemory.Realloc(text, (nuint)(room *= 2));
        }

        try
        {
            return Of(country, new Utf8JsonReader(new ReadOnlySpan<byte>(text, length)));
        }
        finally
        {
            NativeMemory.Free(text);
        }
    }

    private static CountryFigures Of(string country, Utf8JsonReader reader)
    {
        Span<byte> latitude = stackalloc byte[64];
        var (cities, northernmost, current, isInCountry) = (0, double.NegativeInfinity, 0.0, false);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var (isCountry, isLatitude) = (reader.ValueTextEquals("country"u8), reader.ValueTextEquals("lat"u8));
                reader.Read();
                if (isCountry)
                    isInCountry = reader.ValueTextEquals(country);
                else if (isLatitude)
                    current = double.Parse(latitude[..reader.CopyString(latitude)], CultureInfo.InvariantCulture);
            }
            else if (reader.TokenType == JsonTokenType.EndObject && isInCountry)
            {
                cities++;
                northernmost = Math.Max(northernmost, current);
                isInCountry = false;
            }
        }

        return cities == 0 ? default : new CountryFigures(cities, northernmost);
    }
}
