using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

internal static class NotFoundRecipe
{
    public static Recipe For(Learning learning) => new(Addresses.NotFound, () => Render(learning));

    /// <summary>Nobody searches for it, so it has no sections.</summary>
    private static RenderedPage Render(Learning learning)
    {
        var frame = new Frame(Addresses.NotFound, "There is no such page", "The course has no page of this address.", learning, []);
        var content = PageRendering.RenderPage<NotFoundPage>(new Dictionary<string, object?> { [nameof(NotFoundPage.Frame)] = frame });
        return RenderedPage.WithoutText(frame, content) with { Sections = [] };
    }
}
