namespace Site.Generator.Snippets;

/// <param name="Place">Among the newer region's lines; among the older one's for a line that was removed. From 0.</param>
internal readonly record struct ChangedLine(LineChange Change, int Place);
