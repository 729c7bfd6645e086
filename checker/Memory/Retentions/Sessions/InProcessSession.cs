using System.Diagnostics.Tracing;
using System.Reflection;
using System.Runtime.InteropServices;
using Checker.Memory.Streams;

namespace Checker.Memory.Retentions.Sessions;

/// <summary>
/// Reads the runtime's events in this process, one by one, as its own event listeners do. A session of the diagnostics port, the
/// public way, sleeps for a tenth of a second before it ends: longer than all the rest for a small heap. What listeners use is not
/// public, so it is taken only in the form that is known here.
/// </summary>
internal sealed class InProcessSession(MethodInfo enable, MethodInfo disable, MethodInfo next, Array providers, object format) : IHeapSession
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const string Namespace = "System.Diagnostics.Tracing.";
    private const string Format = "NetTrace";

    /// <summary>What an event takes in the buffer beside its payload, at most: its header and its stack.</summary>
    private const int MostOverhead = 1 << 10;

    private byte[] _payload = [];

    /// <summary>Null on a runtime that has another form of it.</summary>
    public static InProcessSession? Known { get; } = Find();

    public (GCMemoryInfo Collection, string Missing) Read(int bufferInMebibytes, ReceiveEvent receive)
    {
        // To begin the session is the collection, and it is over when the call returns.
        var session = enable.Invoke(null, [null, format, (uint)bufferInMebibytes, providers])!;
        var collection = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        var used = 0L;
        var place = Marshal.AllocHGlobal(Marshal.SizeOf<Event>());
        try
        {
            for (object[] question = [session, place]; (bool)next.Invoke(null, question)!;)
            {
                var told = Marshal.PtrToStructure<Event>(place);
                used += told.PayloadLength + MostOverhead;
                receive((int)told.EventID, new Fields(PayloadOf(told)));
            }
        }
        finally
        {
            Marshal.FreeHGlobal(place);
            disable.Invoke(null, [session]);
        }

        return (collection, IsNearlyFull(used, bufferInMebibytes) ? HeapSnapshot.LostEvents : "");
    }

    /// <summary>A copy: the runtime takes the event back when it is asked for the next.</summary>
    private ReadOnlySpan<byte> PayloadOf(in Event told)
    {
        var length = (int)told.PayloadLength;
        if (_payload.Length < length)
            _payload = new byte[length];
        if (length > 0)
            Marshal.Copy(told.Payload, _payload, 0, length);
        return _payload.AsSpan(0, length);
    }

    /// <summary>Nobody tells how many events were lost, but none is for as long as there is room for them.</summary>
    private static bool IsNearlyFull(long used, int bufferInMebibytes) => used > ((long)bufferInMebibytes << 20) / 4 * 3;

    private static InProcessSession? Find()
    {
        if (TypeOf("EventPipeInternal") is not { } pipe || TypeOf("EventPipeProviderConfiguration") is not { } provider
            || TypeOf("EventPipeSerializationFormat") is not { IsEnum: true } format || !Enum.IsDefined(format, Format) || TypeOf("EventPipeEventInstanceData") is not { } data
            || pipe.GetMethod("Enable", Any, [typeof(string), format, typeof(uint), provider.MakeArrayType()]) is not { } enable
            || pipe.GetMethod("Disable", Any, [typeof(ulong)]) is not { } disable
            || pipe.GetMethod("GetNextEvent", Any, [typeof(ulong), data.MakePointerType()]) is not { } next
            || provider.GetConstructor(Any, [typeof(string), typeof(ulong), typeof(uint), typeof(string)]) is not { } make
            || enable.ReturnType != typeof(ulong) || next.ReturnType != typeof(bool) || !IsLaidOutAsEvent(data))
            return null;
        var providers = Array.CreateInstance(provider, 1);
        providers.SetValue(make.Invoke([EventKind.Runtime, (ulong)HeapSnapshot.Keywords, (uint)EventLevel.Verbose, null]), 0);
        return new InProcessSession(enable, disable, next, providers, Enum.Parse(format, Format));
    }

    private static Type? TypeOf(string name) => typeof(object).Assembly.GetType(Namespace + name);

    private static bool IsLaidOutAsEvent(Type data) =>
        data is { IsValueType: true, IsLayoutSequential: true } && FieldsOf(data).SequenceEqual(FieldsOf(typeof(Event)));

    private static IEnumerable<(string, Type)> FieldsOf(Type type) =>
        type.GetFields(Any).OrderBy(field => field.MetadataToken).Select(field => (field.Name, field.FieldType));

    /// <summary>The runtime's <c>EventPipeEventInstanceData</c>, with its names.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Event
    {
        public nint ProviderID;
        public uint EventID;
        public uint ThreadID;
        public long TimeStamp;
        public Guid ActivityId;
        public Guid ChildActivityId;
        public nint Payload;
        public uint PayloadLength;
    }
}
