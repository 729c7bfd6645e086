using System.Runtime.InteropServices;

namespace Checker.Classroom.Probes.Resources;

/// <summary>Ways to take memory without end.</summary>
internal static unsafe class MemoryHogs
{
    private const int Block = 8 << 20;

    public static int Managed(string[] args)
    {
        List<byte[]> kept = [];
        while (true)
        {
            var block = new byte[Block];
            Array.Fill(block, (byte)1);
            kept.Add(block);
        }
    }

    public static int Native(string[] args)
    {
        while (true)
            new Span<byte>(NativeMemory.Alloc(Block), Block).Fill(1);
    }

    /// <summary>Catches the exception and goes on.</summary>
    public static int Caught(string[] args)
    {
        List<byte[]> kept = [];
        while (true)
        {
            try
            {
                var block = new byte[Block];
                Array.Fill(block, (byte)1);
                kept.Add(block);
            }
            catch (OutOfMemoryException)
            {
                NativeMemory.Fill(NativeMemory.Alloc(Block), Block, 1);
            }
        }
    }
}
