// Caught by: Counts_the_cities_and_finds_the_northernmost
// The reader keeps its state, so all seems to be kept; whose value comes next is forgotten when a chunk ends between a name and its value.
using System.Globalization;
using System.Text.Json;

namespace ChunkedReading.Exercise4;

public static class CountryReport
{
    private const int BufferLength = 64 * 1024;
    private const int LongestLatitude = 64;

    public static CountryFigures Of(string country, Stream json)
    {
        var buffer = new byte[BufferLength];
        var progress = default(Progress);
        var state = default(JsonReaderState);
        var kept = 0;
        int read;
        do
        {
            read = json.Read(buffer.AsSpan(kept));
            var filled = buffer.AsSpan(0, kept + read);
            var reader = new Utf8JsonReader(filled, isFinalBlock: read == 0, state);
            ReadTokens(ref reader, country, ref progress);
            state = reader.CurrentState;

            var tail = filled[(int)reader.BytesConsumed..];
            // A read into no room brings nothing, which would look like the end of the stream.
            if (tail.Length == buffer.Length)
                throw new InvalidDataException($"The data have a value of {buffer.Length:N0} bytes or more.");
            tail.CopyTo(buffer);
            kept = tail.Length;
        }
        while (read > 0);

        return progress.Figures;
    }

    private static void ReadTokens(ref Utf8JsonReader reader, string country, ref Progress progress)
    {
        Span<byte> latitude = stackalloc byte[LongestLatitude];
        progress.Field = Field.Other;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    progress.Field = reader.ValueTextEquals("country"u8) ? Field.Country : reader.ValueTextEquals("lat"u8) ? Field.Latitude : Field.Other;
                    break;
                case JsonTokenType.String when progress.Field is Field.Country:
                    progress.IsInCountry = reader.ValueTextEquals(country);
                    break;
                case JsonTokenType.String when progress.Field is Field.Latitude:
                    progress.Latitude = double.Parse(latitude[..reader.CopyString(latitude)], CultureInfo.InvariantCulture);
                    break;
                case JsonTokenType.EndObject:
                    progress.EndCity();
                    break;
            }
        }
    }

    private enum Field
    {
        Other,
        Country,
        Latitude,
    }

    private struct Progress
    {
        public Field Field;
        public bool IsInCountry;
        public double Latitude;

        public CountryFigures Figures { get; private set; }

        public void EndCity()
        {
            if (IsInCountry)
                Figures = new CountryFigures(Figures.Cities + 1, Figures.Cities == 0 ? Latitude : Math.Max(Figures.Northernmost, Latitude));
            IsInCountry = false;
        }
    }
}
