namespace Leaks.Exercise1;

/// <summary>What a widget shows.</summary>
public readonly record struct WidgetFigures(int Landings, int Unusual, int? MedianDelay)
{
    internal static WidgetFigures? Of(DelayWidget? widget) =>
        widget is null ? null : new WidgetFigures(widget.Landings, widget.Unusual, widget.MedianDelay);
}
