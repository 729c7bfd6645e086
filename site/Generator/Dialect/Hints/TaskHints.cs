using Markdig.Syntax;

namespace Site.Generator.Dialect.Hints;

/// <summary>The stages of one task's hint, put behind the task's text.</summary>
internal sealed class TaskHints(int task, IReadOnlyList<string> stages) : LeafBlock(null)
{
    public int Task { get; } = task;

    public IReadOnlyList<string> Stages { get; } = stages;
}
