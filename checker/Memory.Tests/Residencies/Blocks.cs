using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Checker.Memory.Tests.Residencies.Blocks;

/// <summary>64 mebibytes of the system's memory that no collector knows of.</summary>
public abstract class Block : IDisposable
{
    public const int Length = 64 << 20;
    protected const int Page = 4096;

    public abstract void Dispose();
}

public sealed unsafe class NativeBlock : Block
{
    private readonly byte* _start = (byte*)NativeMemory.Alloc(Length);

    public NativeBlock()
    {
        for (var at = 0; at < Length; at += Page)
            _start[at] = 1;
    }

    public override void Dispose() => NativeMemory.Free(_start);
}

/// <summary>A file's pages are the process's own only when it touches them.</summary>
public sealed class MappedBlock : Block
{
    private readonly FileStream _file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Page, FileOptions.DeleteOnClose);
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;

    public MappedBlock(bool isTouched)
    {
        _map = MemoryMappedFile.CreateFromFile(_file, null, Length, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: true);
        _view = _map.CreateViewAccessor();
        for (var at = 0; isTouched && at < Length; at += Page)
            _view.Write(at, (byte)1);
    }

    public override void Dispose()
    {
        _view.Dispose();
        _map.Dispose();
        _file.Dispose();
    }
}

public sealed class NativeTrial : BlockTrial
{
    protected override int Run(Held input) => input.Take(new NativeBlock());
}

public sealed class NothingTrial : BlockTrial
{
    protected override int Run(Held input) => input.Take(null);
}

public sealed class MappedTrial : BlockTrial
{
    protected override int Run(Held input) => input.Take(new MappedBlock(isTouched: false));
}

public sealed class TouchedTrial : BlockTrial
{
    protected override int Run(Held input) => input.Take(new MappedBlock(isTouched: true));
}

public sealed class FreedTrial : BlockTrial
{
    protected override int Run(Held input)
    {
        new NativeBlock().Dispose();
        return input.Take(null);
    }
}

/// <summary>Holds a block until its run is over.</summary>
public sealed class Held : IDisposable
{
    private Block? _block;

    public int Take(Block? block)
    {
        _block = block;
        return block is null ? 0 : Block.Length;
    }

    public void Dispose() => _block?.Dispose();
}

public abstract class BlockTrial : Trial<Held, int>
{
    public override int Size => 1;

    public sealed override Held Input(Seed seed, int size) => new();
}
