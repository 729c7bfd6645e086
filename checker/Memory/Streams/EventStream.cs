using System.Runtime.InteropServices;
using System.Text;

namespace Checker.Memory.Streams;

/// <summary>
/// Reads what EventPipe sends, the format <c>nettrace</c>, version 4. TraceEvent gives an event's stack only to those who have it write
/// two files and read them again, which takes longer than everything else that a worker is asked for.
/// <code>
///   "Nettrace" "!FastSerialization.1"
///   Trace | Metadata  what numbers of events mean
///         | Stack     return addresses, by number
///         | Event     events of one thread, each in a few bytes
///         | SP        how many events each thread has sent so far
/// </code>
/// </summary>
internal sealed class EventStream(byte[] bytes, int length)
{
    public delegate void Receive(in StreamedEvent received);

    private const int MagicLength = 8;
    private const int TraceLength = 48;
    private const int BlockAlignment = 4;

    // Tags of the serialization around the blocks.
    private const byte NoObject = 1;
    private const byte BeginObject = 5;

    // Which fields of an event's header differ from those of the one before it.
    private const int HasKind = 1;
    private const int HasSequence = 2;
    private const int HasThread = 4;
    private const int HasStack = 8;
    private const int HasActivity = 16;
    private const int HasRelatedActivity = 32;
    private const int HasLength = 128;
    private const int ActivityLength = 16;

    private readonly Dictionary<int, EventKind> _kinds = [];
    private readonly Dictionary<int, (int Start, int Length)> _stacks = [];
    private readonly Dictionary<ulong, uint> _sent = [];

    /// <summary>A thread's events have running numbers, and some are not there.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>The stream came to its end, and was not cut off.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Gives each event to <paramref name="receive"/>: those of one thread in their order, those of several threads in that of the blocks.</summary>
    public void Read(Receive receive)
    {
        var at = MagicLength;
        at += sizeof(int) + BitConverter.ToInt32(bytes, at);
        while (at < length && bytes[at] == BeginObject)
            at = ReadObject(at, receive);
        IsWhole = at < length && bytes[at] == NoObject;
    }

    private int ReadObject(int at, Receive receive)
    {
        // Two tags of the object and of its type, a tag for no type of the type, two versions, then the type's name.
        var fields = new Fields(bytes.AsSpan(at + 3, length - at - 3));
        fields.Take(2 * sizeof(int));
        var nameLength = fields.Int32();
        var name = Encoding.UTF8.GetString(fields.Take(nameLength));
        at += 3 + (3 * sizeof(int)) + nameLength + 1;
        if (name == "Trace")
            return at + TraceLength + 1;
        var size = BitConverter.ToInt32(bytes, at);
        at = (at + sizeof(int) + BlockAlignment - 1) / BlockAlignment * BlockAlignment;
        switch (name)
        {
            case "MetadataBlock":
                ReadEvents(at, size, (in StreamedEvent received) => Learn(received.Payload));
                break;
            case "EventBlock":
                ReadEvents(at, size, receive);
                break;
            case "StackBlock":
                ReadStacks(at, size);
                break;
            case "SPBlock":
                ReadSequencePoint(new Fields(bytes.AsSpan(at, size)));
                break;
        }

        return at + size + 1;
    }

    private void Learn(Fields fields)
    {
        var number = fields.Int32();
        var provider = fields.Text();
        _kinds[number] = new EventKind(provider, fields.Int32());
    }

    private void ReadStacks(int at, int size)
    {
        var fields = new Fields(bytes.AsSpan(at, size));
        var first = fields.Int32();
        var count = fields.Int32();
        at += 2 * sizeof(int);
        for (var stack = first; stack < first + count; stack++)
        {
            var stackLength = fields.Int32();
            fields.Take(stackLength);
            at += sizeof(int);
            _stacks[stack] = (at, stackLength);
            at += stackLength;
        }
    }

    private void ReadEvents(int at, int size, Receive receive)
    {
        var block = new Fields(bytes.AsSpan(at, size));
        block.Take(block.UInt16() - sizeof(ushort));
        var (kind, stack, payload) = (0, 0, 0);
        var (sequence, time, thread) = (0u, 0L, 0UL);
        while (!block.AreOver)
        {
            var flags = block.Byte();
            if ((flags & HasKind) != 0)
                kind = (int)block.Packed();
            if ((flags & HasSequence) != 0)
            {
                sequence += (uint)block.Packed();
                thread = block.Packed();
                block.Packed();
            }

            // What says what a number means is no event of a thread, and has no running number.
            if (kind != 0)
                sequence++;
            if ((flags & HasThread) != 0)
                block.Packed();
            if ((flags & HasStack) != 0)
                stack = (int)block.Packed();
            time += (long)block.Packed();
            block.Take(((flags & HasActivity) != 0 ? ActivityLength : 0) + ((flags & HasRelatedActivity) != 0 ? ActivityLength : 0));
            if ((flags & HasLength) != 0)
                payload = (int)block.Packed();
            Count(thread, sequence, kind);
            var (start, stackLength) = _stacks.GetValueOrDefault(stack);
            receive(new StreamedEvent(
                _kinds.GetValueOrDefault(kind), time, start, MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan(start, stackLength)), block.Take(payload)));
        }
    }

    private void Count(ulong thread, uint sequence, int kind)
    {
        if (kind == 0)
            return;
        HasGaps |= _sent.TryGetValue(thread, out var before) && sequence != before + 1;
        _sent[thread] = sequence;
    }

    private void ReadSequencePoint(Fields fields)
    {
        fields.Int64();
        for (var threads = fields.Int32(); threads > 0; threads--)
        {
            var thread = fields.UInt64();
            var sequence = (uint)fields.Int32();
            HasGaps |= _sent.TryGetValue(thread, out var before) && (int)(sequence - before) > 0;
            _sent[thread] = sequence;
        }
    }
}
