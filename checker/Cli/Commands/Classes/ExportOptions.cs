using System.CommandLine;
using Checker.Classroom;
using Checker.Classroom.Exporting.Gradebooks;
using Checker.Classroom.Exporting.Services;

namespace Checker.Cli.Commands.Classes;

/// <summary>In which forms grades can be had.</summary>
internal sealed class ExportOptions
{
    private const string Gradescope = "gradescope";
    private const string Classroom50 = "classroom50";

    public Option<string?> Output { get; } = new("--output") { Description = "The folder for all of it; export without it." };

    private Option<string?> RosterFile { get; } = new("--roster") { Description = "A CSV that says who is who: student, and canvas_id, moodle_id, email, username or github." };

    public Option<string?> Groups { get; } = new("--groups") { Description = "For work that groups hand in: a CSV with a row for each member, the column group (or group_name, as in Canvas' export of groups) and those of --roster. Each member gets the group's grade." };

    public Option<string?> Service { get; } = new("--format") { Description = $"{Gradescope} or {Classroom50}: also write the file that this service reads, of a single submission." };

    public Option<bool> Similarity { get; } = new("--similarity") { Description = "Also write a folder that JPlag and Dolos read." };

    public Option<string> Submissions { get; } = ClassOptions.Submissions();

    private Option<string?> Canvas { get; } = new("--canvas") { Description = "Your export of a Canvas gradebook, to fill in." };

    private Option<string?> CanvasColumn { get; } = new("--canvas-column") { Description = "Name or number of the assignment in it; the assignment's own name without it." };

    private Option<string?> Moodle { get; } = new("--moodle") { Description = $"Moodle's offline grading worksheet, to fill in. {MoodleFeedback.FileName} is written beside it: the pages of those who have a grade in it, for Moodle to hand out." };

    private Option<bool> Scale { get; } = new("--scale") { Description = "Convert points where a column has another maximum." };

    private Option<bool> Unmoderated { get; } = new("--unmoderated") { Description = "Fill in grades, too, that a person has to look at first." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Output, RosterFile, Groups, Canvas, CanvasColumn, Moodle, Scale, Unmoderated, Service, Similarity, Submissions })
            command.Options.Add(option);
    }

    public FillOptions FillIn(ParseResult parsed) => new(parsed.GetValue(Scale), parsed.GetValue(Unmoderated));

    /// <param name="at">Makes a full path of one that was typed.</param>
    public Roster ReadRoster(ParseResult parsed, Func<string, string> at)
    {
        var roster = parsed.GetValue(RosterFile) is { } known ? Roster.Parse(File.ReadAllBytes(at(known))) : Roster.Empty;
        return parsed.GetValue(Groups) is { } groups ? roster.WithGroups(File.ReadAllBytes(at(groups))) : roster;
    }

    /// <param name="at">Makes a full path of one that was typed.</param>
    public IEnumerable<(string File, Gradebook Gradebook, bool TakesPages)> Gradebooks(ParseResult parsed, string assignment, Func<string, string> at)
    {
        if (parsed.GetValue(Canvas) is { } canvas)
            yield return (canvas, CanvasGradebook.Parse(File.ReadAllBytes(at(canvas)), parsed.GetValue(CanvasColumn) ?? assignment), false);
        if (parsed.GetValue(Moodle) is { } moodle)
            yield return (moodle, new MoodleWorksheet().Parse(File.ReadAllBytes(at(moodle))), true);
    }

    /// <exception cref="UsageException">There is no such service, or there are several grades.</exception>
    public static IEnumerable<(string Name, string Text)> Services(string? service, IReadOnlyList<Grade> grades)
    {
        if (service is null)
            return [];
        if (service is not (Gradescope or Classroom50))
            throw new UsageException($"--format {service} is not known; it is {Gradescope} or {Classroom50}");
        if (grades.Count != 1)
            throw new UsageException($"{service} reads a file of one submission, and there are {grades.Count}; grade each in its own container");
        return service == Gradescope
            ? [(GradescopeResults.FileName, new GradescopeResults().Of(grades[0]))]
            : [(Classroom50Result.FileName, Classroom50Result.Of(grades[0], Classroom50Run.From(Environment.GetEnvironmentVariable), DateTimeOffset.UtcNow))];
    }
}
