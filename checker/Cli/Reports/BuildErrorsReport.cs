using System.Globalization;
using System.Text.RegularExpressions;
using Checker.Course;

namespace Checker.Cli.Reports;

/// <summary>What the compiler says of a file: its first error, with the line that it means. What follows is often a consequence of it.</summary>
internal static partial class BuildErrorsReport
{
    public static void Write(Screen screen, string root, Exercise exercise, string reason)
    {
        var errors = reason.Split('\n');
        if (Error().Match(errors[0]) is not { Success: true } error)
        {
            screen.Block(reason, indent: 2);
            return;
        }

        var (file, line) = (error.Groups["file"].Value, NumberOf(error.Groups["line"]));
        screen.Folded($"{file}({line}): {error.Groups["message"].Value}", indent: 2, hang: 4);
        screen.Line();
        SourceExcerpt.At(root, file, line, error.Groups["column"] is { Success: true } column ? NumberOf(column) : null)?.Write(screen, indent: 6);
        if (!exercise.Starters.Contains(Path.GetFileName(file)))
        {
            screen.Line();
            screen.Folded($"That file is given and is right: what it calls has another name or another shape in {exercise.Starters[0]}.", indent: 2, hang: 2);
        }

        if (errors.Length > 1)
        {
            screen.Line();
            screen.Folded($"and {Quantity.Of(errors.Length - 1, "more error")}. Begin with this one: others may go with it.", indent: 2, hang: 2);
        }
    }

    private static int NumberOf(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>.+?)\((?<line>\d+)(?:,(?<column>\d+))?\): (?<message>.*)$")]
    private static partial Regex Error();
}
