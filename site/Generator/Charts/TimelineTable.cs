using System.Text;
using Site.Generator.Snippets;
using Site.Theme;
using static Site.Theme.Markup;

namespace Site.Generator.Charts;

/// <summary>The numbers of a drawing over time, by the step.</summary>
internal static class TimelineTable
{
    /// <summary>Unique among the tables of a course.</summary>
    public static string IdOf(string pair, string region, Language language) => $"{pair}-{region}-{language.Id}";

    /// <returns>HTML.</returns>
    public static string Of(string title, MemoryTimeline timeline)
    {
        var html = new StringBuilder();
        html.Append(Plain($"<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{Text(title)}\">\n<table class=\"amounts\">\n<thead><tr><th scope=\"col\">{Text(timeline.Of)}</th><th scope=\"col\">bytes in memory</th><th scope=\"col\">left by a full collection</th><th scope=\"col\">then a collection</th></tr></thead>\n<tbody>\n"));
        foreach (var (step, bytes) in timeline.Held.Index())
        {
            var name = step == 0 ? "start" : step > timeline.Steps ? "end" : Amount.Of(step * timeline.Each);
            var collections = string.Join("; ", timeline.Collections.Where(each => each.Step == step).Select(each => $"generation {each.Generation}: {Amount.Of(each.Before)} → {Amount.Of(each.After)}"));
            html.Append(Plain($"<tr><th scope=\"row\">{name}</th><td>{Amount.Of(bytes)}</td><td>{Amount.Of(timeline.Left[step])}</td><td>{collections}</td></tr>\n"));
        }

        return html.Append("</tbody>\n</table>\n</div>\n").ToString();
    }
}
