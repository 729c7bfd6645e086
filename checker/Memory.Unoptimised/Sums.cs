namespace Checker.Memory.Unoptimised;

public static class Sums
{
    /// <summary>Optimised, the box is never made.</summary>
    public static int Of(int first, int second)
    {
        object boxed = first;
        return (int)boxed + second;
    }
}
