using System.Text.Json;
using Checker.Memory;

namespace Checker.Xunit;

/// <summary>
/// What the grader reads: one JSON object a line, written as it happens, so that a process that dies still says where. Written field by
/// field, because a new process pays most for looking into types.
/// </summary>
/// <param name="open">Opens what the next line is appended to.</param>
internal sealed class Journal(Func<Stream> open)
{
    public static Journal In(string path) => new(() => new FileStream(path, FileMode.Append));

    /// <summary>For a judge who does not share a disk with the process.</summary>
    public static Journal OnStandardOutput() => new(Console.OpenStandardOutput);

    public void Begin(GivenTest test) => Write("begin", json =>
    {
        Add(json, test);
        json.WriteNumber("seed", Seed.Unseen[0].Value);
    });

    public void Skip(GivenTest test, string reason) => Write("skip", json =>
    {
        Add(json, test);
        json.WriteString("message", reason);
    });

    public void Add(Reading reading) => Write("reading", json =>
    {
        json.WriteStartObject("reading");
        json.WriteString("quantity", reading.Quantity);
        json.WriteString("subject", reading.Subject);
        json.WriteNumber("size", reading.Size);
        json.WriteNumber("found", reading.Found);
        json.WriteNumber("bound", reading.Bound);
        json.WriteString("unit", reading.Unit);
        if (reading.Path is { } path)
        {
            json.WriteStartArray("path");
            foreach (var hop in path)
                json.WriteStringValue(hop);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    /// <param name="thrown">Null for a test that passed.</param>
    public void End(GivenTest test, Exception? thrown) => Write("end", json =>
    {
        json.WriteString("test", test.Name);
        json.WriteBoolean("passed", thrown is null);
        if (thrown is not null)
        {
            json.WriteString("exceptionType", thrown.GetType().FullName);
            json.WriteString("message", thrown.Message);
        }
    });

    /// <summary>Every test has had its turn. Code under test that ends the process never comes here.</summary>
    public void Close() => Write("finished", _ => { });

    private static void Add(Utf8JsonWriter json, GivenTest test)
    {
        json.WriteString("test", test.Name);
        json.WriteNumber("task", test.Task);
        json.WriteNumber("line", test.Line);
    }

    private void Write(string happened, Action<Utf8JsonWriter> writeFields)
    {
        using var file = open();
        using (var json = new Utf8JsonWriter(file))
        {
            json.WriteStartObject();
            json.WriteString("event", happened);
            writeFields(json);
            json.WriteEndObject();
        }

        file.WriteByte((byte)'\n');
    }
}
