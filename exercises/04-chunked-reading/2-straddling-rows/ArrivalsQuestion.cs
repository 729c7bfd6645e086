namespace ChunkedReading.Exercise2;

/// <summary>A download of flights as CSV, the airport in question, and a buffer to read it in.</summary>
public sealed record ArrivalsQuestion(string Airport, Download Csv, byte[] Buffer);
