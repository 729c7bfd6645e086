using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

internal static class ProgressRecipe
{
    public static Recipe For(Learning learning) => new(Addresses.Progress, () => Render(learning));

    private static RenderedPage Render(Learning learning)
    {
        var frame = new Frame(Addresses.Progress, "Your progress", "Which exercises have passed, and what is next.", learning, []);
        var content = PageRendering.RenderPage<ProgressPage>(new Dictionary<string, object?> { [nameof(ProgressPage.Frame)] = frame });
        return RenderedPage.WithoutText(frame, content);
    }
}
