using Markdig.Extensions.TaskLists;

namespace Site.Generator.Dialect.Tasks;

/// <summary>A box that cannot be ticked on the page is a picture with words, not a control without a label.</summary>
internal sealed class TaskBoxRenderer : PageElement<TaskList>
{
    protected override void Write(PageRenderer renderer, TaskList box) => renderer.Write(box.Checked
        ? "<span class=\"box\" role=\"img\" aria-label=\"done\">☑</span>"
        : "<span class=\"box\" role=\"img\" aria-label=\"to do\">☐</span>");
}
