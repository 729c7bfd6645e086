using System.Text.Json;
using System.Text.Json.Serialization;
using Checker.Memory;
using Xunit;

namespace Checker.Xunit;

/// <summary>
/// What the grader reads: one JSON object a line, written as it happens, so that a process that dies still says where.
/// Open only when the grader names a file in <see cref="Variable"/>.
/// </summary>
internal static class Journal
{
    public const string Variable = "CHECK_JOURNAL";

    private static readonly string? Path = Environment.GetEnvironmentVariable(Variable);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static bool IsOpen => !string.IsNullOrEmpty(Path);

    public static void Begin(string test, int task, int line) =>
        Write(new { Event = "begin", Test = test, Task = task, Line = line, Seed = Seed.Unseen[0].Value });

    public static void Skip(string test, int task, int line, string reason) =>
        Write(new { Event = "skip", Test = test, Task = task, Line = line, Message = reason });

    public static void Add(Reading reading) => Write(new { Event = "reading", Reading = reading });

    public static void End(string test, TestResultState state) => Write(new
    {
        Event = "end",
        Test = test,
        Passed = state.Result == TestResult.Passed,
        ExceptionType = state.ExceptionTypes?.FirstOrDefault(),
        Message = state.ExceptionMessages?.FirstOrDefault(),
    });

    private static void Write(object entry)
    {
        if (IsOpen)
            File.AppendAllText(Path!, JsonSerializer.Serialize(entry, Json) + "\n");
    }
}
