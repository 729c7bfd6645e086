using System.Globalization;
using System.Text.RegularExpressions;

namespace Checker.Course.Reading;

/// <summary><c>lessons/README.md</c>: the course's title and introduction, then its modules with the pairs of each.</summary>
internal sealed partial record FrontPage(string Title, string Introduction, IReadOnlyList<ModuleSection> Modules)
{
    public const string File = "lessons/README.md";

    public static FrontPage Read(TextFile file, DefectList defects)
    {
        var lines = file.Lines;
        var headings = Fences.Outside(lines, 1).Where(line => line.Text.StartsWith("## ", StringComparison.Ordinal)).ToList();
        var modules = headings.FindAll(heading => heading.Text.StartsWith("## Module ", StringComparison.Ordinal));
        var end = modules.Count == 0 ? lines.Length + 1 : modules[0].Number;
        foreach (var (line, text) in headings.Where(heading => heading.Number > end && !modules.Contains(heading)))
            defects.Add(file.Name, line, $"'{text.Trim()}' stands among the modules; move it above the first module, or begin it with '## Module'");
        if (modules.Count == 0)
            defects.Add(file.Name, 0, "there is no module; add '## Module 1: Title' with a list of lessons");

        var title = Fences.Outside(lines.Take(end - 1), 1).FirstOrDefault(line => line.Text.StartsWith("# ", StringComparison.Ordinal));
        if (title.Text is null)
            defects.Add(file.Name, 1, "the page has no title; begin it with '# ' and the course's name");
        var ends = modules.Skip(1).Select(module => module.Number).Append(lines.Length + 1);
        return new FrontPage(
            (title.Text ?? "# ")[2..].Trim(),
            string.Join('\n', lines.Take(end - 1).Skip(title.Number)).Trim(),
            [.. modules.Zip(ends, (module, next) => ModuleOf(file, module.Number, next, defects)).Select((module, index) => Numbered(module, index + 1, file, defects))]);
    }

    private static ModuleSection ModuleOf(TextFile file, int line, int end, DefectList defects)
    {
        var heading = Heading().Match(file.Lines[line - 1]);
        if (!heading.Success)
            defects.Add(file.Name, line, $"'{file.Lines[line - 1].Trim()}' does not name a module; write '## Module 1: Title'");
        var links = new List<PairLink>();
        var text = new List<string>();
        for (var at = line + 1; at < end; at++)
        {
            if (Link().Match(file.Lines[at - 1]) is { Success: true } link)
                links.Add(new PairLink(link.Groups["pair"].Value, at));
            else
                text.Add(file.Lines[at - 1]);
        }

        var number = heading.Success ? int.Parse(heading.Groups["number"].Value, CultureInfo.InvariantCulture) : 0;
        return new ModuleSection(number, heading.Groups["title"].Value, string.Join('\n', text).Trim(), line, links);
    }

    private static ModuleSection Numbered(ModuleSection module, int place, TextFile file, DefectList defects)
    {
        if (module.Number != 0 && module.Number != place)
            defects.Add(file.Name, module.Line, $"the module is numbered {module.Number} and is the page's module {place}; number modules from 1 without a gap");
        if (module.Pairs.Count == 0)
            defects.Add(file.Name, module.Line, "the module has no lesson; list one as '- [Title](01-name/lesson.md)'");
        return module;
    }

    [GeneratedRegex(@"^## Module +(?<number>\d{1,4}): +(?<title>\S.*?) *$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:[-*+]|\d+\.) +\[[^\]]+\]\((?:\./)?(?<pair>[^/)\s]+)/lesson\.md\)")]
    private static partial Regex Link();
}
