using System.Globalization;
using System.Text.RegularExpressions;

namespace Checker.Course.Reading;

/// <summary>The tasks of a page: its headings of the second level, numbered from 1.</summary>
internal static partial class TaskSections
{
    public static IReadOnlyList<TaskSection> Read(TextFile file, int bodyLine, DefectList defects)
    {
        var headings = Fences.Outside(file.Lines.Skip(bodyLine - 1), bodyLine)
            .Where(line => line.Text.StartsWith("## ", StringComparison.Ordinal))
            .ToList();
        var ends = headings.Skip(1).Select(heading => heading.Number).Append(file.Lines.Length + 1);
        var tasks = new List<TaskSection>();
        foreach (var ((line, text), end) in headings.Zip(ends))
        {
            var match = Numbered().Match(text);
            if (!match.Success)
            {
                defects.Add(file.Name, line, $"'{text.Trim()}' is not a task; write '## {tasks.Count + 1}. Title', or a heading of the third level");
                continue;
            }

            var number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
            if (number != tasks.Count + 1)
                defects.Add(file.Name, line, $"the task is numbered {number} and is the page's task {tasks.Count + 1}; number tasks from 1 without a gap");
            tasks.Add(new TaskSection(number, match.Groups["title"].Value, line, [.. file.Lines.Skip(line).Take(end - line - 1)]));
        }

        return tasks;
    }

    [GeneratedRegex(@"^## +(?<number>\d{1,4})\. +(?<title>\S.*?) *$")]
    private static partial Regex Numbered();
}
