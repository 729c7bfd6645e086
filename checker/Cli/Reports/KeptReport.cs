using Checker.Course.Explanations;

namespace Checker.Cli.Reports;

/// <summary>What stays alive, version by version, and the tree of who keeps it.</summary>
internal sealed class KeptReport(
    Screen screen, IReadOnlyList<ExplainedSide> sides, string title, Func<TrialExplanation, Finding<RetentionFinding>> part)
{
    /// <summary>On a narrow screen a deep tree would run out of it at the right.</summary>
    private const int DeepestIndent = 10;

    public bool IsEmpty => sides.All(side => PartOf(side) is null or { Found.Bytes: 0 });

    public void Write()
    {
        screen.Line();
        screen.Line($"[bold]{title}[/]");
        screen.Line();
        foreach (var side in sides.Where(side => side.Found is not null))
        {
            screen.Folded($"{side.Name,-10}{(PartOf(side)?.Found is { } kept
                ? kept.Bytes == 0 ? "nothing" : $"{Quantity.Bytes(kept.Bytes)} in {Quantity.Objects(kept.Objects)}"
                : side.Missing(PartOf(side)))}", indent: 2, hang: 12);
        }

        var drawn = new Dictionary<string, string>();
        foreach (var side in sides.OrderByDescending(side => side.IsYours))
        {
            if (PartOf(side)?.Found is not { Roots.Count: > 0 } kept)
                continue;
            screen.Line();
            var lines = kept.Roots.SelectMany(root => Lines(root, depth: 0)).ToList();
            if (!drawn.TryAdd(string.Join('\n', lines), side.Name))
            {
                screen.Line($"  {side.Name}: as above");
                continue;
            }

            screen.Line($"  {side.Name}:");
            foreach (var line in lines)
                screen.Line($"{line}");
            if (kept.OtherTypes > 0)
                screen.Line($"    and {Quantity.Of(kept.OtherTypes, "other type")} of fewer bytes");
        }
    }

    private Finding<RetentionFinding>? PartOf(ExplainedSide side) => side.Found is { } found ? part(found) : null;

    private IEnumerable<string> Lines(BranchFinding branch, int depth)
    {
        var indent = 4 + Math.Min(2 * depth, screen.Width < 80 ? DeepestIndent : int.MaxValue);
        var text = (depth == 0 ? "" : "-> ") + branch.Name + branch switch
        {
            { Objects: > 0 } => $": {Quantity.Bytes(branch.Bytes)} in {Quantity.Objects(branch.Objects)}",
            { Bytes: > 0 } => $": grew by {Quantity.Bytes(branch.Bytes)}",
            _ => "",
        };
        return Paragraph.Folded(text, indent, indent + 3, screen.Width).Concat(branch.Held.SelectMany(held => Lines(held, depth + 1)));
    }
}
