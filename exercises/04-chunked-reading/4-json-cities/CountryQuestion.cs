namespace ChunkedReading.Exercise4;

/// <summary>A download of cities as JSON, and the country in question.</summary>
public sealed record CountryQuestion(string Country, Download Json) : IDisposable
{
    public void Dispose() => Json.Dispose();
}
