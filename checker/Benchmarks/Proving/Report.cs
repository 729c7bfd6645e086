using System.Globalization;
using Checker.Course.Proofs;
using Spectre.Console;

namespace Checker.Benchmarks.Proving;

/// <summary>What a person sees at the terminal.</summary>
internal static class Report
{
    private const int WidthOfPipes = 160;

    private static readonly IAnsiConsole Screen = Open();

    public static void Show(ProofPart part)
    {
        Screen.WriteLine();
        Screen.WriteLine(part.Title);
        var claims = Of("", ["Promised", "Bound", "Came out", ""]);
        foreach (var claim in part.Claims)
            claims.AddRow(Cell(claim.Promise), Cell(Bound(claim)), Cell($"{Number(claim.Found)} {claim.Unit}"), Cell(Word(claim)));
        Screen.Write(claims);
        foreach (var table in part.Tables)
            Show(table);
        if (part.Failure is not null)
            Screen.WriteLine($"broke off: {part.Failure}");
    }

    /// <summary>One line for each part, and one for all.</summary>
    public static void ShowOutcome(Proof proof)
    {
        Screen.WriteLine();
        foreach (var part in proof.Parts)
        {
            var broken = part.Claims.Where(claim => !claim.Holds).Select(claim => $"{claim.Promise}: {Number(claim.Found)} {claim.Unit}, {Bound(claim)}");
            Screen.WriteLine($"{(part.Holds ? "held" : "FAILED"),-6} {part.Name}, {Number(part.Seconds)} s");
            foreach (var line in part.Failure is null ? broken : broken.Prepend(part.Failure))
                Screen.WriteLine($"       {line}");
        }

        var targets = proof.Parts.SelectMany(part => part.Claims).Where(claim => claim.IsTarget).ToList();
        Screen.WriteLine($"{(proof.Holds ? "Everything held" : "NOT everything held")}; {targets.Count(claim => claim.Holds)} of {targets.Count} targets of time reached.");
    }

    private static void Show(ProofTable table)
    {
        var drawn = Of(table.Title, table.Columns);
        foreach (var row in table.Rows)
            drawn.AddRow(row.Select(cell => Cell(cell.IsNumber ? Number(cell.Number) : cell.Text!)));
        Screen.Write(drawn);
    }

    private static Table Of(string title, IReadOnlyList<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple, Title = title.Length == 0 ? null : new TableTitle(Markup.Escape(title)) };
        foreach (var column in columns)
            table.AddColumn(Markup.Escape(column));
        return table;
    }

    private static string Word(Claim claim) => (claim.IsJudged, claim.Holds, claim.IsTarget) switch
    {
        (false, _, _) => "",
        (_, true, true) => "reached",
        (_, false, true) => "not reached",
        (_, true, _) => "held",
        _ => "NOT HELD",
    };

    private static string Bound(Claim claim) =>
        (claim.Least is { } least ? $"at least {Number(least)}" : "") + (claim.Most is { } most ? $"at most {Number(most)}" : "");

    private static string Number(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);

    private static Text Cell(string text) => new(text);

    private static IAnsiConsole Open()
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
            screen.Profile.Width = WidthOfPipes;
        return screen;
    }
}
