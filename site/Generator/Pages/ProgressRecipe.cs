using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

internal static class ProgressRecipe
{
    public static Recipe For(Learning learning) => new(Addresses.Progress, () => Render(learning));

    private static RenderedPage Render(Learning learning)
    {
        var frame = new Frame(Addresses.Progress, "Your progress", "Which exercises have passed, and what is next.", learning, []);
        var html = PageRendering.Render<ProgressPage>(new Dictionary<string, object?> { [nameof(ProgressPage.Frame)] = frame }).GetAwaiter().GetResult();
        return RenderedPage.WithoutText(frame, html);
    }
}
