using System.Text.Json;
using System.Text.Json.Serialization;
using Checker.Memory;

namespace Checker.Xunit;

/// <summary>What the grader reads: one JSON object a line, written as it happens, so that a process that dies still says where.</summary>
internal sealed class Journal(string path)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public void Begin(GivenTest test) =>
        Write(new { Event = "begin", Test = test.Name, test.Task, test.Line, Seed = Seed.Unseen[0].Value });

    public void Skip(GivenTest test, string reason) =>
        Write(new { Event = "skip", Test = test.Name, test.Task, test.Line, Message = reason });

    public void Add(Reading reading) => Write(new { Event = "reading", Reading = reading });

    /// <param name="thrown">Null for a test that passed.</param>
    public void End(GivenTest test, Exception? thrown) => Write(new
    {
        Event = "end",
        Test = test.Name,
        Passed = thrown is null,
        ExceptionType = thrown?.GetType().FullName,
        thrown?.Message,
    });

    /// <summary>Every test has had its turn. Code under test that ends the process never comes here.</summary>
    public void Close() => Write(new { Event = "finished" });

    private void Write(object entry) => File.AppendAllText(path, JsonSerializer.Serialize(entry, Json) + "\n");
}
