namespace Checker.Memory.Neighbour.Keeping;

/// <summary>Stands beside, keeps what a test gives it, and is called by no trial.</summary>
public static class Unused
{
    public static Reading? Kept { get; set; }

    public static nint Reserve() => System.Runtime.InteropServices.Marshal.AllocHGlobal(1);
}
