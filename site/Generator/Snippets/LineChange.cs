namespace Site.Generator.Snippets;

/// <summary>What became of a line from one region to the next.</summary>
internal enum LineChange
{
    Kept,
    Added,
    Removed,
}
