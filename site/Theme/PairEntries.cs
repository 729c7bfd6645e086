using System.Collections.Concurrent;
using Checker.Course;
using Site.Theme.Components;

namespace Site.Theme;

/// <summary>
/// Each pair's entry in the list of all lessons. Outside of the pair it is the same on all pages of one depth, and is rendered once for them:
/// 300 lessons would otherwise have 90,000 entries.
/// </summary>
public sealed class PairEntries(Learning learning)
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, string>>> _byRoot = new(StringComparer.Ordinal);

    /// <param name="root">From the page to the site's root.</param>
    /// <returns>HTML.</returns>
    public string Of(Pair pair, string root)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return (_byRoot.TryGetValue(root, out var entries) ? entries : Add(root)).Value[pair.Id];
    }

    private Lazy<IReadOnlyDictionary<string, string>> Add(string root) => _byRoot.GetOrAdd(root, new Lazy<IReadOnlyDictionary<string, string>>(() => Render(root)));

    private Dictionary<string, string> Render(string root)
    {
        var pairs = learning.Curriculum.Pairs.ToList();
        var entries = PageRendering.RenderAll<PairEntry>(pairs.Select(pair => new Dictionary<string, object?>
        {
            [nameof(PairEntry.Pair)] = pair,
            [nameof(PairEntry.Root)] = root,
            [nameof(PairEntry.Learning)] = learning,
        })).GetAwaiter().GetResult();
        return pairs.Zip(entries).ToDictionary(entry => entry.First.Id, entry => entry.Second);
    }
}
