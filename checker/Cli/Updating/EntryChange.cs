namespace Checker.Cli.Updating;

/// <summary>What git is to keep under a path from now on; null for nothing.</summary>
internal sealed record EntryChange(string Path, Entry? Was, Entry? Now)
{
    public static IReadOnlyList<EntryChange> Between(IReadOnlyDictionary<string, Entry> before, IReadOnlyDictionary<string, Entry> after) =>
    [
        .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(path => new EntryChange(path, before.Of(path), after.Of(path)))
            .Where(change => change.Was != change.Now),
    ];
}
