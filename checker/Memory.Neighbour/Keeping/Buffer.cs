namespace Checker.Memory.Neighbour.Keeping;

/// <summary>Keeps a buffer of a constant size.</summary>
public static class Buffer
{
    private static int[]? _room;

    public static int Sum(int[] day)
    {
        _room ??= new int[50_000];
        day.CopyTo(_room, 0);
        return Station.Sum(_room);
    }
}
