namespace Leaks.Exercise1;

/// <summary>A day on which every widget can be opened.</summary>
public sealed class DelayWidgetTrial : DashboardTrial
{
    public override Day Input(Seed seed, int size) => Day.Of(seed, size);
}
