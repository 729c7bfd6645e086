namespace Checker.Data;

/// <summary>A data file that is now on disk, whole and checked.</summary>
/// <param name="WasThere">It was there before, so nothing was written.</param>
public sealed record DataFile(string Path, long Bytes, string Sha256, bool WasThere);
