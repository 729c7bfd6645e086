using Checker.Course.Scaffolding;

namespace Checker.Course.Rules;

/// <summary>What <c>./check new</c> leaves to the author is written: no mark of it stands in a file any more.</summary>
internal sealed class NothingIsLeftToWrite : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum) =>
        from exercise in curriculum.Exercises
        from folder in new[] { exercise.Folder, exercise.SolutionFolder }
        where Directory.Exists(Path.Combine(curriculum.Root, folder))
        from path in Directory.EnumerateFiles(Path.Combine(curriculum.Root, folder), "*", SearchOption.AllDirectories)
        from line in File.ReadLines(path).Select((text, index) => (Number: index + 1, Text: text))
        let mark = line.Text.IndexOf(Scaffold.Mark, StringComparison.Ordinal)
        where mark >= 0
        select new Defect(
            Path.GetRelativePath(curriculum.Root, path).Replace('\\', '/'), line.Number,
            $"{Scaffold.Mark} is still here: {WhatToDo(line.Text[(mark + Scaffold.Mark.Length)..])}");

    private static string WhatToDo(string rest) =>
        rest.Trim(' ', ':', '.') is { Length: > 0 } words ? words : "write what belongs here, and delete the mark";
}
