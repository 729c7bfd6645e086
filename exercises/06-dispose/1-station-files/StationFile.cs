namespace Dispose.Exercise1;

/// <summary>A station's file as it is to stand on disk.</summary>
/// <param name="Text">Its content; null for a file that is listed but missing.</param>
public sealed record StationFile(string Station, string? Text)
{
    public const string Header = "time,delay,destination\n";

    /// <summary>The same file with one more line, whose delay is <paramref name="delay"/>.</summary>
    public StationFile With(string delay) => this with { Text = Text + $"2001-06-30 23:59,{delay},JFK\n" };
}
