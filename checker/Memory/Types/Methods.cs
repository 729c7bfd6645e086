using Checker.Memory.Streams;

namespace Checker.Memory.Types;

/// <summary>Turns addresses of compiled code into places in IL, by what the runtime tells of its methods.</summary>
internal sealed class Methods
{
    private readonly Dictionary<ulong, string> _modules = [];
    private readonly Dictionary<ulong, (int Native, int Il)[]> _maps = [];
    private readonly Dictionary<ulong, Method> _methods = [];
    private readonly Dictionary<ulong, Frame> _frames = [];
    private ulong[]? _starts;

    public void AddModule(Fields module)
    {
        var id = module.UInt64();
        // The assembly's number and flags.
        module.Take(sizeof(ulong) + (2 * sizeof(uint)));
        _modules[id] = module.Text();
    }

    public void AddMethod(Fields method)
    {
        var (id, module, start) = (method.UInt64(), method.UInt64(), method.UInt64());
        var (size, token) = (method.Int32(), method.Int32());
        method.Int32();
        _methods[start] = new Method(id, module, size, token, $"{method.Text()}.{method.Text()}");
    }

    public void AddMap(Fields map)
    {
        var id = map.UInt64();
        // Which version of the method, and whether all of it.
        map.Take(sizeof(ulong) + sizeof(byte));
        var count = map.UInt16();
        var (il, native) = (Numbers(ref map, count), Numbers(ref map, count));
        // Negative numbers stand for the code before and after the method's own.
        _maps[id] = [.. il.Zip(native, (offset, at) => (Native: at, Il: offset)).Where(place => place.Il >= 0).OrderBy(place => place.Native)];
    }

    /// <summary>The place that <paramref name="address"/>, to which a call returns, belongs to.</summary>
    public Frame FrameAt(ulong address)
    {
        if (!_frames.TryGetValue(address, out var frame))
            _frames[address] = frame = Find(address);
        return frame;
    }

    private Frame Find(ulong address)
    {
        _starts ??= [.. _methods.Keys.Order()];
        var at = Array.BinarySearch(_starts, address);
        at = at < 0 ? ~at - 1 : at;
        if (at < 0)
            return default;
        var start = _starts[at];
        var method = _methods[start];
        return address - start < (ulong)method.Size
            ? new Frame(_modules.GetValueOrDefault(method.Module, ""), method.Token, OffsetOf(method, call: (int)(address - start) - 1), method.Name)
            : default;
    }

    /// <summary>
    /// Optimised code keeps few places: between two of them the share of the way decides. The call lies before the address to which it returns, which may be
    /// the next place already. Negative where there is no map.
    /// </summary>
    private int OffsetOf(Method method, int call)
    {
        var places = _maps.GetValueOrDefault(method.Id, []);
        var next = Array.FindIndex(places, place => place.Native > call);
        if (next == 0 || places.Length == 0)
            return -1;
        var before = places[next < 0 ? ^1 : next - 1];
        return next > 0 && places[next].Il > before.Il
            ? before.Il + ((places[next].Il - before.Il) * (call - before.Native) / (places[next].Native - before.Native))
            : before.Il;
    }

    private static int[] Numbers(ref Fields fields, int count)
    {
        var numbers = new int[count];
        for (var at = 0; at < count; at++)
            numbers[at] = fields.Int32();
        return numbers;
    }

    private readonly record struct Method(ulong Id, ulong Module, int Size, int Token, string Name);
}
