using System.Text.RegularExpressions;

namespace Checker.Course.Reading;

/// <summary><c>hints.md</c>: the README's tasks again, a numbered list of stages below each.</summary>
internal static partial class HintsFile
{
    /// <summary>For each task in order, its stages in order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(TextFile file, IReadOnlyList<TaskSection> tasks, DefectList defects)
    {
        var sections = TaskSections.Read(file, bodyLine: 1, defects);
        foreach (var task in tasks.Skip(sections.Count))
            defects.Add(file.Name, 0, $"there is no hint for task {task.Number}; add '{task.Heading}' with a numbered list");
        foreach (var section in sections.Skip(tasks.Count))
            defects.Add(file.Name, section.Line, $"'{section.Heading}' is no task of README.md; delete it");
        foreach (var (section, task) in sections.Zip(tasks).Where(both => both.First.Heading != both.Second.Heading))
            defects.Add(file.Name, section.Line, $"'{section.Heading}' stands where README.md has '{task.Heading}'; make them one");
        return [.. sections.Select(section => StagesOf(file, section, defects))];
    }

    private static List<string> StagesOf(TextFile file, TaskSection section, DefectList defects)
    {
        var stages = new List<string>();
        foreach (var (line, index) in section.Lines.Select((line, index) => (line, index)))
        {
            if (Stage().Match(line) is { Success: true } match)
                stages.Add(match.Groups["text"].Value);
            else if (stages.Count > 0)
                stages[^1] += "\n" + Indent().Replace(line, "");
            else if (!string.IsNullOrWhiteSpace(line))
                defects.Add(file.Name, section.Line + 1 + index, "this text belongs to no stage of the hint; make it an item of the numbered list");
        }

        if (stages.Count == 0)
            defects.Add(file.Name, section.Line, $"task {section.Number} has no stages; add a numbered list below its heading");
        return stages.ConvertAll(stage => stage.TrimEnd());
    }

    [GeneratedRegex(@"^\d+\. +(?<text>.*)$")]
    private static partial Regex Stage();

    [GeneratedRegex("^ {1,3}")]
    private static partial Regex Indent();
}
