using Checker.Course.Explanations;

namespace Checker.Cli.Reports;

/// <summary>What one call allocates by type, side by side; then where each version does.</summary>
internal sealed class TypesReport(Screen screen, IReadOnlyList<ExplainedSide> sides)
{
    private const int MostTypes = 12;
    private const int MostSites = 4;
    private const int Column = 18;

    /// <summary>Three columns, and room for a name.</summary>
    private const int NarrowestTable = (3 * Column) + 18;

    public void Write()
    {
        WriteComparison();
        var own = sides.First(side => side.IsYours).Found ?? sides[0].Found;
        foreach (var side in sides.OrderByDescending(side => side.IsYours).Where(side => side.Found is not null))
        {
            if (side.Found != own && SameTypes(side.Found!, own))
                screen.Folded($"The {side.Name} allocates the same in the same methods.", indent: 2, hang: 2);
            else
                WritePlaces(side);
            if (side.IsYours)
                WriteDifference();
        }
    }

    private void WriteComparison()
    {
        var types = TypeComparison.Of(sides[0].Found, sides[1].Found, sides[2].Found);
        if (types.Count == 0)
            return;
        screen.Line();
        screen.Line($"[bold]By type[/]");
        screen.Line();
        var isTable = !screen.IsPlain && screen.Width >= NarrowestTable;
        if (isTable)
            screen.Line($"  {string.Concat(sides.Select(side => side.Name.PadLeft(Column)))}");
        foreach (var type in types.Take(MostTypes))
        {
            TypeFinding?[] cells = [type.Starter, type.Yours, type.Solution];
            if (isTable)
                screen.Folded($"{string.Concat(sides.Zip(cells, Cell))}  {type.Name}", indent: 2, hang: (3 * Column) + 4);
            else
                WriteStacked(type.Name, cells);
        }

        if (types.Count > MostTypes)
            screen.Line($"  and {Quantity.Of(types.Count - MostTypes, "other type")}");
    }

    private static string Cell(ExplainedSide side, TypeFinding? type) =>
        (side.Found?.Types.Found is null ? "-" : type is null ? "none" : FormattableString.Invariant($"{type.Bytes:N0} B in {type.Objects:N0}")).PadLeft(Column);

    private void WriteStacked(string name, TypeFinding?[] cells)
    {
        screen.Folded(name, indent: 2, hang: 4);
        foreach (var (side, type) in sides.Zip(cells).Where(pair => pair.First.Found?.Types.Found is not null))
            screen.Folded($"{side.Name,-10}{(type is null ? "none" : $"{Quantity.Bytes(type.Bytes)} in {Quantity.Objects(type.Objects)}")}", indent: 4, hang: 14);
    }

    private void WritePlaces(ExplainedSide side)
    {
        screen.Line();
        screen.Line($"[bold]Where {(side.IsYours ? "yours" : $"the {side.Name}")} allocates[/]");
        screen.Line();
        if (side.Found!.Types.Found is not { } types)
        {
            screen.Folded(side.Missing(side.Found.Types), indent: 2, hang: 2);
            return;
        }

        if (types.All.Count == 0)
            screen.Line($"  nowhere");
        var width = types.All.Take(MostTypes).Select(type => Quantity.Bytes(type.Bytes).Length).DefaultIfEmpty().Max();
        foreach (var type in types.All.Take(MostTypes))
        {
            screen.Folded($"{Quantity.Bytes(type.Bytes).PadLeft(width)}  {type.Name}, {Quantity.Objects(type.Objects)}", indent: 2, hang: 6);
            foreach (var site in type.Sites.Take(MostSites))
                screen.Folded($"by {side.PlaceOf(site, screen.Width - 9)}{(type.Sites.Count == 1 ? "" : $": {Quantity.Bytes(site.Bytes)}")}", indent: 6, hang: 8);
            if (type.Sites.Count > MostSites)
                screen.Line($"      and at {Quantity.Of(type.Sites.Count - MostSites, "other place")}");
        }

        if (types.All.Count > MostTypes)
            screen.Line($"  and {Quantity.Bytes(types.All.Skip(MostTypes).Sum(type => type.Bytes))} of {Quantity.Of(types.All.Count - MostTypes, "other type")}");
        if (types.LargeObjects > 0)
            screen.Folded($"Objects of 85,000 bytes or more among them: {types.LargeObjects}. Only a full collection frees them; one call caused {types.Gen2Collections}.", indent: 2, hang: 2);
    }

    private void WriteDifference()
    {
        if (TypeComparison.OnlyYours(sides[1].Found, sides[2].Found) is not { } types)
            return;
        screen.Line();
        screen.Folded(types.Count == 0
            ? "Yours makes no type that the solution does not make."
            : $"Types that yours makes and the solution does not: {string.Join(", ", types.Select(type => type.Name))}.", indent: 2, hang: 4);
    }

    private static bool SameTypes(TrialExplanation a, TrialExplanation? b) =>
        Lines(a) is { } lines && b is not null && Lines(b) is { } others && lines.SequenceEqual(others);

    private static IEnumerable<(string Name, long Objects, long Bytes, string Methods)>? Lines(TrialExplanation explanation) =>
        explanation.Types.Found?.All.Select(type => (type.Name, type.Objects, type.Bytes, string.Join(' ', type.Sites.Select(site => site.Method))));
}
