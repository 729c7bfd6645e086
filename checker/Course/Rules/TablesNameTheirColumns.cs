using System.Text.RegularExpressions;
using Checker.Course.Reading;

namespace Checker.Course.Rules;

/// <summary>Who hears a table read aloud knows a cell by the name of its column.</summary>
internal sealed partial class TablesNameTheirColumns : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum) => curriculum.Pairs.Select(pair => pair.Lesson.File)
        .Concat(curriculum.Pages.Select(page => page.File))
        .Concat(curriculum.Exercises.SelectMany(exercise => new[] { $"{exercise.Folder}/README.md", $"{exercise.Folder}/hints.md", $"{exercise.SolutionFolder}/README.md" }))
        .Where(file => File.Exists(Path.Combine(curriculum.Root, file)))
        .SelectMany(file => Check(file, File.ReadLines(Path.Combine(curriculum.Root, file))));

    private static IEnumerable<Defect> Check(string file, IEnumerable<string> lines)
    {
        var above = new NumberedLine(0, "");
        foreach (var line in Fences.Outside(lines, firstLine: 1))
        {
            if (Delimiters().IsMatch(line.Text) && EmptyCell().IsMatch(above.Text))
                yield return new Defect(file, above.Number, "a column of the table has no name; write what its cells are");
            above = line;
        }
    }

    [GeneratedRegex(@"^\s*\|(\s*:?-+:?\s*\|)+\s*$")]
    private static partial Regex Delimiters();

    [GeneratedRegex(@"\|\s*\|")]
    private static partial Regex EmptyCell();
}
