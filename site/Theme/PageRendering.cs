using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Site.Theme;

/// <summary>Turns a page component into HTML.</summary>
public static class PageRendering
{
    /// <summary>A renderer keeps every tree that it has ever rendered, so each page gets its own and drops it.</summary>
    public static async Task<string> Render<TPage>(IReadOnlyDictionary<string, object?> parameters) where TPage : IComponent =>
        (await RenderAll<TPage>([parameters]))[0];

    /// <summary>Small parts of pages, one after the other by one renderer.</summary>
    public static async Task<IReadOnlyList<string>> RenderAll<TPart>(IEnumerable<IReadOnlyDictionary<string, object?>> parameters) where TPart : IComponent
    {
        await using var renderer = new HtmlRenderer(new NoServices(), NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parts = new List<string>();
            foreach (var each in parameters)
            {
                var part = await renderer.RenderComponentAsync<TPart>(ParameterView.FromDictionary(each.ToDictionary()));
                parts.Add(part.ToHtmlString() is var html && html.Contains('\r', StringComparison.Ordinal) ? html.ReplaceLineEndings("\n") : html);
            }

            return parts;
        });
    }

    /// <summary>Pages are pure functions of their parameters; they ask for nothing else.</summary>
    private sealed class NoServices : IServiceProvider
    {
        private static readonly IComponentActivator Activator = new PlainActivator();

        public object? GetService(Type serviceType) => serviceType == typeof(IComponentActivator) ? Activator : null;
    }

    /// <summary>A page has few components of each kind: the usual activator compiles code for each kind, which takes longer than it ever saves.</summary>
    private sealed class PlainActivator : IComponentActivator
    {
        public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
