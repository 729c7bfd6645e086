namespace Leaks.Exercise1;

/// <summary>What a day at the dashboard came to.</summary>
/// <param name="Widgets">What each widget showed at the end of the day; null for one that could not be opened.</param>
/// <param name="StillCalled">Handlers that the feed has more than before the day began.</param>
/// <param name="SecondClose">The type of the exception that closing a widget once more threw; null when it threw none.</param>
public sealed record DashboardReport(IReadOnlyList<WidgetFigures?> Widgets, int StillCalled, string? SecondClose);
