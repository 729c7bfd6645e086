using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Checker.Classroom.Judging;

/// <summary>What is drawn for a submission, from its one seed. Its process is told these as it needs them, and from those that it knows it foresees no other.</summary>
internal static class DrawnSeed
{
    public static ulong OfTests(ulong seed) => Of(seed, "tests");

    /// <param name="place">Of the question among those of its trial.</param>
    public static ulong OfQuestion(ulong seed, string trial, int place) => Of(seed, FormattableString.Invariant($"{trial}/{place}"));

    private static ulong Of(ulong seed, string purpose) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}/{purpose}"))));
}
