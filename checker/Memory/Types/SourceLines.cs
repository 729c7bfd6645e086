using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Checker.Memory.Types;

/// <summary>Turns places in compiled code into methods and source lines, by the symbols beside an assembly or in it.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<Frame, AllocationSite> _sites = [];
    private readonly Dictionary<string, MetadataReader?> _symbols = [];

    /// <summary>The site, without figures.</summary>
    public AllocationSite SiteOf(Frame frame)
    {
        if (!_sites.TryGetValue(frame, out var site))
            _sites[frame] = site = Resolve(frame);
        return site;
    }

    private AllocationSite Resolve(Frame frame)
    {
        frame = Inlined.Into(frame);
        var (file, line) = frame.Method == 0 ? (null, 0) : LineOf(frame);
        return new AllocationSite(MethodOf(frame), file, line, Objects: 0, Bytes.Zero);
    }

    private static string MethodOf(Frame frame) => frame.Resolve() is { } method ? MethodName.Of(method) : frame.Name.Split('(')[0];

    private (string? File, int Line) LineOf(Frame frame)
    {
        if (!_symbols.TryGetValue(frame.Module, out var symbols))
            _symbols[frame.Module] = symbols = SymbolsOf(frame.Module);
        if (symbols is null)
            return (null, 0);
        var points = symbols.GetMethodDebugInformation((MethodDefinitionHandle)MetadataTokens.EntityHandle(frame.Method))
            .GetSequencePoints().Where(point => !point.IsHidden);

        // What the method does before its first instruction, such as making a closure, belongs to its first line.
        var nearest = points.TakeWhile((point, at) => at == 0 || point.Offset <= frame.Offset).LastOrDefault();
        return nearest.Document.IsNil
            ? (null, 0)
            : (symbols.GetString(symbols.GetDocument(nearest.Document).Name), nearest.StartLine);
    }

    private static MetadataReader? SymbolsOf(string module)
    {
        if (!File.Exists(module))
            return null;
        using var image = new PEReader(File.OpenRead(module));
        return image.TryOpenAssociatedPortablePdb(module, path => File.Exists(path) ? File.OpenRead(path) : null, out var symbols, out _)
            ? symbols!.GetMetadataReader()
            : null;
    }
}
