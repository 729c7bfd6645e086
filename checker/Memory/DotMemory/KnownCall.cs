namespace Checker.Memory.DotMemory;

/// <summary>A call that makes one array and nothing else.</summary>
internal sealed class KnownCall : Trial<int, byte[]>
{
    private const int Length = 1_000;

    public override int Size => 1;

    /// <summary>A method table, a length and the word before them; then the bytes.</summary>
    public static Bytes Bytes => Length + (3 * IntPtr.Size);

    /// <summary>For a test that plays the profiler: it has to know of these arrays, too.</summary>
    public static int Runs { get; private set; }

    public override int Input(Seed seed, int size) => Length;

    protected override byte[] Run(int input)
    {
        Runs++;
        return new byte[input];
    }
}
