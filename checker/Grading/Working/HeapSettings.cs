using System.Globalization;

namespace Checker.Grading.Working;

/// <summary>What a runtime is told so that its heap keeps to a limit.</summary>
internal static class HeapSettings
{
    /// <summary>
    /// Bytes of addresses, no memory: what a runtime without a limit reserves. With one it reserves twice the limit, of which each collection of generation 0
    /// takes a part for what survives. Code that collects a thousand times uses them all up, and .NET 10 then dies of a fault.
    /// </summary>
    private const long Addresses = 256L << 30;

    /// <param name="heap">Bytes.</param>
    /// <returns>Environment variables. The runtime reads their numbers as hexadecimal.</returns>
    public static IReadOnlyDictionary<string, string> Of(long heap) => new Dictionary<string, string>
    {
        ["DOTNET_GCHeapHardLimit"] = heap.ToString("X", CultureInfo.InvariantCulture),
        ["DOTNET_GCRegionRange"] = Addresses.ToString("X", CultureInfo.InvariantCulture),
    };
}
