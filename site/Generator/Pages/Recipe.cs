namespace Site.Generator.Pages;

/// <summary>A page that can be rendered; recipes are independent of each other.</summary>
internal sealed record Recipe(string Address, Func<RenderedPage> Render);
