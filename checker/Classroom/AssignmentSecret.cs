using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Checker.Course;

namespace Checker.Classroom;

/// <summary>What makes the inputs of one assignment unforeseeable. It stays with the teacher, and whoever has it gets the same inputs again.</summary>
public sealed class AssignmentSecret
{
    private const int Length = 32;

    /// <summary>As a learner's own run draws them, so that no exercise meets a seed of another kind.</summary>
    private const ulong LeastSeed = 1_000_000;

    private const ulong Seeds = 999_000_000;

    private readonly byte[] _key;

    private AssignmentSecret(byte[] key) => _key = key;

    /// <summary>Reads the secret, or draws one where there is no such file.</summary>
    /// <exception cref="ClassroomException">The file holds something else.</exception>
    public static AssignmentSecret ReadOrCreate(string path)
    {
        if (!File.Exists(path))
            AtomicFile.Write(path, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length)) + "\n");
        var text = InputFile.Read(path, "./check class plan draws one").Trim();
        return text.Length == 2 * Length && text.All(char.IsAsciiHexDigit)
            ? new AssignmentSecret(Convert.FromHexString(text))
            : throw ClassroomException.ForUnreadable(path, 1, $"a secret is {2 * Length} hexadecimal digits");
    }

    /// <summary>HMAC-SHA256 of the assignment's name and the hash of what is graded; the first eight bytes, big endian, brought into the range of seeds.</summary>
    public ulong SeedOf(string assignment, string sha256)
    {
        var hash = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{assignment}\n{sha256}"));
        return LeastSeed + BinaryPrimitives.ReadUInt64BigEndian(hash) % Seeds;
    }
}
