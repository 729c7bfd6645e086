using System.Text;
using Checker.Classroom.Assigning;
using Checker.Course;

namespace Checker.Classroom.Tests.Assigning;

public sealed class StudentSeedTests
{
    /// <summary>Computed by Python: int.from_bytes(hmac.digest(secret, f"{student}\0{exercise}".encode(), "sha256")[:8], "big").</summary>
    [Theory]
    [InlineData("secret", "moodle-1234", "03-generators/1-rms-delay", 0x5A8833174E77AC13)]
    [InlineData("secret", "moodle-1234", "03-generators/2-outlier-report", 0xACDDE70C9C28E7EB)]
    [InlineData("another", "moodle-1234", "03-generators/1-rms-delay", 0xDEC6F6079FBB08E6)]
    [InlineData("", "Zoë", "10-views/1-train-test-split", 0x8782CD29686C7B1B)]
    public void Is_what_any_other_tool_computes(string secret, string student, string exercise, ulong seed) =>
        StudentSeed.Of(Encoding.UTF8.GetBytes(secret), student, ExerciseId.Parse(exercise)).Should().Be(seed);

    [Fact]
    public void Does_not_mix_up_where_a_student_ends_and_an_exercise_begins() =>
        StudentSeed.Of("s"u8, "ab", new ExerciseId("c", "d")).Should().NotBe(StudentSeed.Of("s"u8, "a", new ExerciseId("bc", "d")));
}
