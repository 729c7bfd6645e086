using Markdig.Syntax;
using Site.Generator.Dialect.Headings;

namespace Site.Generator.Dialect.Hints;

/// <summary>A task ends where the next heading of its level begins; there its hints go.</summary>
internal static class HintPlacement
{
    public static void Place(MarkdownDocument document, PageText page)
    {
        int task = 0;
        for (int place = 0; place < document.Count; place++)
        {
            if (document[place] is not HeadingBlock { Level: 2 } heading)
                continue;
            if (task > 0 && Insert(document, place, task, page))
                place++;
            task = HeadingIds.TaskNumber(heading, HeadingIds.TextOf(heading.Inline)) is { } number ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 0;
        }

        if (task > 0)
            Insert(document, document.Count, task, page);
    }

    private static bool Insert(MarkdownDocument document, int place, int task, PageText page)
    {
        if (task > page.Hints.Count || page.Hints[task - 1].Count == 0)
            return false;
        document.Insert(place, new TaskHints(task, page.Hints[task - 1]));
        return true;
    }
}
