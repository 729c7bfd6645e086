namespace Checker.Memory.Neighbour;

/// <summary>The door that a trial calls; what is wrong stands behind it, in namespaces of their own.</summary>
public static class Station
{
    public static int Sum(int[] day)
    {
        var sum = 0;
        foreach (var value in day)
            sum += value;
        return sum;
    }

    public static int Remember(int[] day) => Keeping.Latest.Remember(new Reading(day.Length));

    public static int Buffered(int[] day) => Keeping.Buffer.Sum(day);

    public static int Native(int[] day) => Outside.Memory.Sum(day);

    public static int NativeInAnObject(int[] day)
    {
        using var source = new Outside.Source();
        return source.Read(day.Length);
    }
}
