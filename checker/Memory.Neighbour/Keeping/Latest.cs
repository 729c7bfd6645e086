namespace Checker.Memory.Neighbour.Keeping;

/// <summary>Keeps one object in a static field, and never more.</summary>
public static class Latest
{
    private static Reading? _latest;

    public static int Remember(Reading reading)
    {
        var isNew = !ReferenceEquals(_latest, reading);
        _latest = reading;
        return isNew ? reading.Value : 0;
    }
}
