using Checker.Memory.Retentions;

namespace Checker.Memory.Explanations;

/// <summary>A branch of the tree while it grows.</summary>
internal sealed class Twig(string name)
{
    private readonly List<Twig> _held = [];
    private Tally _tally;

    /// <summary>The twig at the end of <paramref name="way"/>, which grows where it is missing.</summary>
    public Twig At(IEnumerable<string> way)
    {
        var twig = this;
        foreach (var hop in way)
            twig = twig.Grow(hop);
        return twig;
    }

    public void Add(Tally tally) => _tally += tally;

    public RetainedBranch ToBranch() => new(
        name, _tally.Objects, _tally.Bytes,
        [.. _held.OrderByDescending(twig => twig.Weight).ThenBy(twig => twig.Name, StringComparer.Ordinal).Select(twig => twig.ToBranch())]);

    private string Name => name;

    private long Weight => _tally.Bytes + _held.Sum(twig => twig.Weight);

    private Twig Grow(string hop)
    {
        if (_held.Find(twig => twig.Name == hop) is { } known)
            return known;
        _held.Add(new Twig(hop));
        return _held[^1];
    }
}
