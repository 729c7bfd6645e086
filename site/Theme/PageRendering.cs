using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.Logging.Abstractions;

namespace Site.Theme;

/// <summary>Turns a page component into HTML.</summary>
public static class PageRendering
{
    /// <summary>Where a thread's pages are written, one after the other: what is as long as a page is made once, not for each.</summary>
    [ThreadStatic]
    private static MemoryStream? _written;

    /// <summary>A whole page as it is written into its file.</summary>
    /// <returns>UTF-8, lines ended by line feeds.</returns>
    public static byte[] RenderPage<TPage>(IReadOnlyDictionary<string, object?> parameters) where TPage : IComponent =>
        Rendering(async renderer => Utf8Of(await ComponentOf<TPage>(renderer, parameters))).GetAwaiter().GetResult();

    public static async Task<string> Render<TPart>(IReadOnlyDictionary<string, object?> parameters) where TPart : IComponent =>
        (await RenderAll<TPart>([parameters]))[0];

    /// <summary>Small parts of pages, one after the other by one renderer.</summary>
    public static Task<IReadOnlyList<string>> RenderAll<TPart>(IEnumerable<IReadOnlyDictionary<string, object?>> parameters) where TPart : IComponent => Rendering(async renderer =>
    {
        var parts = new List<string>();
        foreach (var each in parameters)
            parts.Add(WithLineFeeds((await ComponentOf<TPart>(renderer, each)).ToHtmlString()));
        return (IReadOnlyList<string>)parts;
    });

    /// <summary>A renderer keeps every tree that it has ever rendered, so each page gets its own and drops it.</summary>
    private static async Task<TResult> Rendering<TResult>(Func<HtmlRenderer, Task<TResult>> render)
    {
        await using var renderer = new HtmlRenderer(new NoServices(), NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(() => render(renderer));
    }

    private static Task<HtmlRootComponent> ComponentOf<TComponent>(HtmlRenderer renderer, IReadOnlyDictionary<string, object?> parameters) where TComponent : IComponent =>
        renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters.ToDictionary()));

    private static byte[] Utf8Of(HtmlRootComponent page)
    {
        var written = _written ??= new MemoryStream();
        written.SetLength(0);
        using (var writer = new StreamWriter(written, leaveOpen: true))
            page.WriteHtmlTo(writer);
        var content = written.ToArray();
        return content.Contains((byte)'\r') ? Encoding.UTF8.GetBytes(WithLineFeeds(Encoding.UTF8.GetString(content))) : content;
    }

    private static string WithLineFeeds(string html) => html.Contains('\r', StringComparison.Ordinal) ? html.ReplaceLineEndings("\n") : html;

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
