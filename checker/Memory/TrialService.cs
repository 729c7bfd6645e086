using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Checker.Memory.Allocations;

namespace Checker.Memory;

/// <summary>
/// Runs trials for a judge in another process: a request a line in, a reply a line out. The judge compares the answers with
/// those of a solution; this process never learns what is expected.
/// </summary>
public static class TrialService
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Says which trials there are, then answers lines such as <c>{"trial":"RmsDelayTrial","seed":7,"size":1000}</c> until the end of input. Without a
    /// size it is the trial's own. A reply has the answer, what the call allocated and how long it took, and the most physical memory that the process had so far.
    /// </summary>
    /// <param name="assembly">Where the trials are.</param>
    public static void Serve(Assembly assembly, TextReader requests, TextWriter replies)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(replies);
        var trials = assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Trial)) && !type.IsAbstract)
            .ToDictionary(type => type.Name, type => (Trial)Activator.CreateInstance(type)!);
        replies.WriteLine(JsonSerializer.Serialize(trials.Keys.Order(StringComparer.Ordinal)));
        while (requests.ReadLine() is { } line)
        {
            var request = JsonSerializer.Deserialize<Request>(line, Json)!;
            replies.WriteLine(JsonSerializer.Serialize(Reply(trials[request.Trial], request), Json));
            replies.Flush();
        }
    }

    private static object Reply(Trial trial, Request request)
    {
        var size = request.Size ?? trial.Size;
        using var scene = trial.Set(new Seed(request.Seed), size);
        var window = Window.Around(scene);
        using var process = Process.GetCurrentProcess();
        return new { Answer = JsonNode.Parse(scene.AnswerAsJson()), Size = size, Allocated = window.Process, Milliseconds = window.Duration.TotalMilliseconds, Peak = process.PeakWorkingSet64, trial.Tolerance };
    }

    private sealed record Request(string Trial, ulong Seed, int? Size);
}
