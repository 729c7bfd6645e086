using Checker.Cli.Checkups;

namespace Checker.Cli.Reports;

/// <summary>What a person reads of a checkup: well or not, what was found, and below it what to do.</summary>
internal static class DoctorReport
{
    /// <summary>The longest name.</summary>
    private const int NameWidth = 15;

    public static void Write(Screen screen, Diagnosis diagnosis)
    {
        var mark = (screen.IsPlain, diagnosis.IsWell) switch
        {
            (true, _) => "",
            (_, true) => "✓ ",
            _ => "✗ ",
        };
        var word = $"{mark}{(diagnosis.IsWell ? "ok" : "look"),-4}  ";
        var optional = diagnosis is { IsWell: false, IsOptional: true } ? " (optional)" : "";
        screen.Folded($"{word}{diagnosis.Name,-NameWidth}  {diagnosis.Found}{optional}", indent: 0, hang: word.Length);
        if (diagnosis.Remedy is { } remedy)
            screen.Folded(remedy, indent: word.Length, hang: word.Length);
    }

    /// <summary>The sum of it.</summary>
    /// <param name="faults">How many needed things are not well.</param>
    public static void WriteSum(Screen screen, int faults)
    {
        screen.Line();
        screen.Folded(faults switch
        {
            0 => "Everything that grading needs is well.",
            1 => "One thing that grading needs is not well: do what stands below it.",
            _ => $"{faults} things that grading needs are not well: do what stands below each.",
        }, indent: 0, hang: 0);
    }
}
