using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Checker.Memory.Allocations;

namespace Checker.Memory;

/// <summary>
/// Runs trials for a judge in another process: a request a line in, a reply a line out. The judge compares the answers with
/// those of a solution; this process never learns what is expected. Read and written field by field, because a new process pays most for looking into types.
/// </summary>
public static class TrialService
{
    /// <summary>
    /// Says which trials there are, then answers lines such as <c>{"trial":"RmsDelayTrial","seed":7,"size":1000}</c> until an empty line or the end of input. Without a
    /// size it is the trial's own. A reply has the answer, what the call allocated and how long it took, and the most physical memory that the process had so far.
    /// </summary>
    /// <param name="assembly">Where the trials are.</param>
    /// <returns>True for an empty line, which asks for the tests; false for the end of input, where nobody asks any more.</returns>
    public static bool Serve(Assembly assembly, TextReader requests, TextWriter replies)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(replies);
        var trials = assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Trial)) && !type.IsAbstract)
            .ToDictionary(type => type.Name, type => (Trial)Activator.CreateInstance(type)!);
        replies.WriteLine(Line(json => WriteNames(json, trials.Keys)));
        while (requests.ReadLine() is { } line)
        {
            if (line.Length == 0)
                return true;
            using var request = JsonDocument.Parse(line);
            replies.WriteLine(Line(json => Reply(json, trials[request.RootElement.GetProperty("trial").GetString()!], request.RootElement)));
            replies.Flush();
        }

        return false;
    }

    private static void WriteNames(Utf8JsonWriter json, IEnumerable<string> trials)
    {
        json.WriteStartArray();
        foreach (var name in trials.Order(StringComparer.Ordinal))
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void Reply(Utf8JsonWriter json, Trial trial, JsonElement request)
    {
        var size = request.TryGetProperty("size", out var asked) && asked.ValueKind == JsonValueKind.Number ? asked.GetInt32() : trial.Size;
        using var scene = trial.Set(new Seed(request.GetProperty("seed").GetUInt64()), size);
        var window = Window.Around(scene);
        using var process = Process.GetCurrentProcess();
        json.WriteStartObject();
        json.WritePropertyName("answer");
        json.WriteRawValue(scene.AnswerAsJson());
        json.WriteNumber("size", size);
        json.WriteNumber("allocated", window.Process);
        json.WriteNumber("milliseconds", window.Duration.TotalMilliseconds);
        json.WriteNumber("peak", process.PeakWorkingSet64);
        json.WriteNumber("tolerance", trial.Tolerance);
        json.WriteEndObject();
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
