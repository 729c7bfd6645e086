using System.Collections.Concurrent;
using Checker.Course;
using Site.Theme.Components;

namespace Site.Theme;

/// <summary>
/// A module's pairs in the list of all lessons. Outside of the module they are the same on all pages of one depth, and are rendered once for them:
/// 300 lessons would otherwise have 90,000 entries.
/// </summary>
public sealed class PairEntries(Learning learning)
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<int, string>>> _byRoot = new(StringComparer.Ordinal);

    /// <param name="root">From the page to the site's root.</param>
    /// <returns>HTML.</returns>
    public string Of(Module module, string root)
    {
        ArgumentNullException.ThrowIfNull(module);
        return (_byRoot.TryGetValue(root, out var entries) ? entries : Add(root)).Value[module.Number];
    }

    private Lazy<IReadOnlyDictionary<int, string>> Add(string root) => _byRoot.GetOrAdd(root, new Lazy<IReadOnlyDictionary<int, string>>(() => Render(root)));

    private Dictionary<int, string> Render(string root) => learning.Curriculum.Modules.ToDictionary(module => module.Number, module => string.Concat(
        PageRendering.RenderAll<PairEntry>(module.Pairs.Select(pair => new Dictionary<string, object?>
        {
            [nameof(PairEntry.Pair)] = pair,
            [nameof(PairEntry.Root)] = root,
            [nameof(PairEntry.Learning)] = learning,
        })).GetAwaiter().GetResult()));
}
