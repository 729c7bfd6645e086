using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Checker.Classroom.Planning;

/// <summary>A part of a manifest, for one of several machines. Which part a submission is in depends on its id alone.</summary>
/// <param name="Index">From 0.</param>
public readonly record struct Shard(int Index, int Count)
{
    public static Shard Whole { get; } = new(0, 1);

    /// <summary>Reads <c>2/8</c>.</summary>
    /// <exception cref="ClassroomException">It is something else.</exception>
    public static Shard Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var index, var count]
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && i < n
            ? new Shard(i, n)
            : throw ClassroomException.ForShard(text);
    }

    public bool Holds(string submission) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(submission))) % (ulong)Count == (ulong)Index;

    public override string ToString() => $"{Index}/{Count}";
}
