using System.Runtime.InteropServices;

namespace Checker.Memory.Neighbour.Outside;

/// <summary>Takes its memory in a method that only an interface's caller reaches.</summary>
public sealed class Source : IDisposable
{
    private nint _memory;

    public int Read(int length)
    {
        _memory = Marshal.StringToHGlobalAnsi("reading");
        return length;
    }

    public void Dispose() => Marshal.FreeHGlobal(_memory);
}
