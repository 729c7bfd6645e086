using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace Site.Generator.Dialect.Tasks;

internal sealed class TaskListExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((PageRenderer)renderer).Replace<HtmlTaskListRenderer>(new TaskBoxRenderer());
}
