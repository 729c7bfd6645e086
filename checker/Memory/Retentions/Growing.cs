namespace Checker.Memory.Retentions;

/// <summary>
/// Which types grew from every round to the next by what calls leave behind: an object for each call, or bytes in the
/// measure of the input. What the runtime, the test framework or another test adds now and then does neither.
/// </summary>
internal static class Growing
{
    /// <summary>The smallest thing worth keeping for an item of input is a bit.</summary>
    private const int ItemsPerByte = 8;

    /// <summary>Over three doublings this becomes the smallest budget that a test can name with sense, a kibibyte.</summary>
    private const int FewestBytes = 128;

    public static IReadOnlyDictionary<nint, Tally> Types(IReadOnlyList<Round> rounds)
    {
        var last = rounds[^1].Stray;
        return last.Types
            .Where(type => rounds.Zip(rounds.Skip(1), (earlier, later) => Grew(type, earlier, later)).All(grew => grew))
            .ToDictionary(type => type, type => last.Of(type) - rounds[0].Stray.Of(type));
    }

    private static bool Grew(nint type, Round earlier, Round later)
    {
        var grown = later.Stray.Of(type) - earlier.Stray.Of(type);
        var items = later.Size - earlier.Size;
        return grown.Objects >= later.Calls || (items > 0 && grown.Bytes >= Math.Max(FewestBytes, items / ItemsPerByte));
    }
}
