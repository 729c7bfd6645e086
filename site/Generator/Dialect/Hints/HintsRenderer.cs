namespace Site.Generator.Dialect.Hints;

/// <summary>Each stage lies within the one before, so that opening a hint shows one step and offers the next.</summary>
internal sealed class HintsRenderer : PageElement<TaskHints>
{
    protected override void Write(PageRenderer renderer, TaskHints hints)
    {
        var page = renderer.Page.Within($"{renderer.Page.File[..renderer.Page.File.LastIndexOf('/')]}/hints.md");
        renderer.EnsureLine();
        for (int stage = 0; stage < hints.Stages.Count; stage++)
        {
            renderer.WriteLine($"<details class=\"hint\"><summary>{(stage == 0 ? "Hint" : "Next hint")} <span class=\"stage\">{stage + 1} of {hints.Stages.Count}<span class=\"spoken\"> for task {hints.Task}</span></span></summary>");
            renderer.WriteLine(MarkdownDialect.RenderPart(hints.Stages[stage], page).TrimEnd('\n'));
        }

        for (int stage = 0; stage < hints.Stages.Count; stage++)
            renderer.WriteLine("</details>");
    }
}
