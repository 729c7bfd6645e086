namespace Verdicts.Exercise6;

public static class OutOfMemory
{
    public static long Of(int[] numbers)
    {
        var hoard = new List<byte[]>();
        while (numbers.Length > 0)
            hoard.Add(new byte[10_000_000]);
        return hoard.Count;
    }
}
