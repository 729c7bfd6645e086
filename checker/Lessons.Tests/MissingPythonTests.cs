namespace Checker.Lessons.Tests;

public sealed class MissingPythonTests
{
    private static readonly PythonRunner None = new(["no-such-python"]);

    [Fact]
    public void Is_said_and_is_no_failure() => Check(requiresPython: false).Should().Be((0, Skipped));

    [Fact]
    public void Is_a_failure_where_Python_is_required() => Check(requiresPython: true).Should().Be((1, Skipped));

    private const string Skipped = "Python: skipped: no Python with numpy and pandas was found; its stored numbers stay as they are";

    private static (int Code, string Output) Check(bool requiresPython)
    {
        using var report = new StringWriter();
        var code = new Regeneration(None, requiresPython, report).Check([]);
        return (code, report.ToString().Trim());
    }
}
