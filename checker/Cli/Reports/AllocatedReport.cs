using Site.Generator.Charts;

namespace Checker.Cli.Reports;

/// <summary>How many bytes one call allocates, version by version, with bars where there is room for them.</summary>
internal sealed class AllocatedReport(Screen screen, IReadOnlyList<ExplainedSide> sides)
{
    private const int Names = 10;
    private const int LongestBar = 40;
    private const int ShortestBar = 8;

    public void Write()
    {
        screen.Line();
        screen.Line($"[bold]Allocated by one call[/]");
        screen.Line();
        var found = sides.Select(side => side.Found?.Allocation.Found?.Bytes).ToList();
        var scale = BarScale.For(found.Select(bytes => (double)(bytes ?? 0)));
        var width = found.Max(bytes => bytes is { } known ? Quantity.Bytes(known).Length : 0);
        var bar = screen.IsPlain ? 0 : Math.Min(LongestBar, screen.Width - width - Names - 6);
        foreach (var (side, bytes) in sides.Zip(found))
        {
            if (bytes is { } known)
                screen.Line($"  {side.Name,-Names}{Quantity.Bytes(known).PadLeft(width)}{Bar(scale, known, bar)}");
            else
                screen.Folded($"{side.Name,-Names}{side.Missing(side.Found?.Allocation)}", indent: 2, hang: 2 + Names);
        }

        if (scale.IsLogarithmic && bar >= ShortestBar)
            screen.Folded($"(The bars' scale is logarithmic: each step to the right is ten times as much.)", indent: 2, hang: 2);
        foreach (var side in sides)
            WriteRemarks(side);
    }

    /// <summary>What the one number does not say.</summary>
    private void WriteRemarks(ExplainedSide side)
    {
        if (side.Found?.Allocation.Found is not { } found)
            return;
        if (found.InFirstCalls is { } first && first != found.Bytes)
            Remark($"In the first calls of a process: {Quantity.Bytes(first)}.");
        if (found.Unoptimized is { } unoptimized && unoptimized != found.Bytes && unoptimized != found.InFirstCalls)
            Remark($"In code that is not optimised: {Quantity.Bytes(unoptimized)}.");
        if (found.OtherThreads > 0)
            Remark($"On other threads than the caller's: {Quantity.Bytes(found.OtherThreads)}.");
        if (found.Scratch > 0)
            Remark($"More in a first call, and kept for later ones: {Quantity.Bytes(found.Scratch)}.");
        foreach (var call in found.Unseen)
            Remark($"Memory that no counter sees: {call}.");

        void Remark(string text) => screen.Folded($"{side.Name}: {text}", indent: 2, hang: 4);
    }

    private static string Bar(BarScale scale, long bytes, int width)
    {
        if (width < ShortestBar || bytes == 0)
            return "";
        return "  " + new string('#', Math.Max(1, (int)Math.Round(scale.Percent(bytes) / 100 * width)));
    }
}
