namespace Site.Generator.Snippets;

/// <summary>One line of a region, without its margin and without the mark at its end.</summary>
/// <param name="Number">In the file, from 1.</param>
internal readonly record struct RegionLine(int Number, string Text, LineMark Mark);
