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

    /// <summary>What each of them has grown by since the first round, of the objects that <paramref name="censusOf"/> counts.</summary>
    public static IReadOnlyDictionary<nint, Tally> Types(IReadOnlyList<Round> rounds, Func<Round, Census> censusOf)
    {
        // Where nothing was left by further calls, one look is all.
        if (rounds.Count == 1)
            return new Dictionary<nint, Tally>();
        var (first, last) = (censusOf(rounds[0]), censusOf(rounds[^1]));
        return last.Types
            .Where(type => rounds.Zip(rounds.Skip(1)).All(pair => Grew(pair.First, pair.Second, censusOf(pair.Second).Of(type) - censusOf(pair.First).Of(type))))
            .ToDictionary(type => type, type => last.Of(type) - first.Of(type));
    }

    private static bool Grew(Round earlier, Round later, Tally grown)
    {
        var items = later.Size - earlier.Size;
        return grown.Objects >= later.Calls || (items > 0 && grown.Bytes >= Math.Max(FewestBytes, items / ItemsPerByte));
    }
}
