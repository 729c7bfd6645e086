namespace Dispose.Exercise4;

/// <summary>What one run came to.</summary>
/// <param name="Delay">The sum over the rows that were read, in minutes.</param>
/// <param name="Opened">Handles that the native library gave out.</param>
/// <param name="LeftOpen">Handles still open at the end of the run.</param>
/// <param name="Mistakes">Calls with a handle that was not open, such as a second close.</param>
public sealed record TableReport(long Delay, int Rows, int Opened, int LeftOpen, int Mistakes)
{
    internal static TableReport Of(NativeTables native, long delay, int rows) =>
        new(delay, rows, native.Opened, native.LeftOpen, native.Mistakes);
}
