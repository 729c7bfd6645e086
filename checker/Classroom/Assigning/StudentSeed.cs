using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Checker.Course;

namespace Checker.Classroom.Assigning;

/// <summary>The seed of one student's data in one exercise: nobody foresees it without the class's secret, and it is the same whenever it is computed.</summary>
public static class StudentSeed
{
    /// <summary>
    /// The first eight bytes, the most significant first, of HMAC-SHA-256 with the secret as its key, over the UTF-8 of the roster id, one zero byte, and the
    /// UTF-8 of the exercise's id.
    /// </summary>
    /// <param name="rosterId">The student's key in the class, as <see cref="Submission.Student"/> has it.</param>
    public static ulong Of(ReadOnlySpan<byte> secret, string rosterId, ExerciseId exercise) =>
        BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{rosterId}\0{exercise}")));
}
