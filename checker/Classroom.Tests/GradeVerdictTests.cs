using System.Text.Json;

namespace Checker.Classroom.Tests;

public sealed class GradeVerdictTests
{
    [Fact]
    public void Is_written_in_the_words_that_scripts_read() =>
        Enum.GetValues<GradeVerdict>().Select(verdict => JsonSerializer.Serialize(verdict).Trim('"')).Should().Equal(
            "pass", "mem-fail", "fail", "compile-error", "gate-review",
            "limit-wall", "limit-cpu", "limit-memory", "limit-output", "limit-pids", "crash", "infra");
}
