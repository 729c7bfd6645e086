namespace Site.Generator.Publishing;

/// <summary>One change of the course, as its changelog has it.</summary>
/// <param name="Line">In the changelog, from 1.</param>
/// <param name="Markdown">Without the mark of its list.</param>
internal sealed record Change(int Line, DateOnly Since, string Markdown);
