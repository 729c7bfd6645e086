using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lessons;

/// <summary>
/// No command: run the C# snippets, print what they gave as JSON. <c>update</c>: write each lesson's measured.json.
/// <c>check</c>: run everything again and name each stored value that is no longer so. <c>marks</c>: hold the stored marks of what allocates against each object
/// of the measured calls. Pairs may follow. <see cref="WatchingProcess"/> has two commands of its own; <c>limit</c> says how much the runtime may take, for a snippet.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        try
        {
            return Run(arguments);
        }
        catch (Exception exception) when (exception is InvalidOperationException or InconclusiveException or JsonException)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Run(string[] arguments)
    {
        Environment.CurrentDirectory = Course.FindRoot();
        if (arguments is [WatchingProcess.Held or WatchingProcess.Reachable, var its, var snippet])
        {
            Console.WriteLine(Measured.ToJson(WatchingProcess.Answer(arguments[0], its, snippet)));
            return 0;
        }

        if (arguments is ["limit"])
        {
            Console.WriteLine(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
            return 0;
        }

        var command = arguments is ["update" or "check" or "marks", ..] ? arguments[0] : "run";
        string[] pairs = command == "run" ? arguments : arguments[1..];
        if (pairs.Except(Course.Pairs).FirstOrDefault() is { } unknown)
        {
            Console.Error.WriteLine($"lessons/ has no pair {unknown}. It has: {string.Join(", ", Course.Pairs)}");
            return 2;
        }

        pairs = pairs is [] ? [.. Course.Pairs] : pairs;
        var isCi = Environment.GetEnvironmentVariable("CI") == "true";
        var regeneration = new Regeneration(PythonRunner.Installed, requiresPython: isCi, Console.Out);
        if (command == "update")
            return regeneration.Update(pairs);
        if (command == "check")
            return regeneration.Check(pairs);
        if (command == "marks")
            return regeneration.CheckMarks(pairs);
        Console.WriteLine(Measured.ToJson(new
        {
            runtime = RuntimeInformation.FrameworkDescription,
            pairs = pairs.ToDictionary(pair => pair, pair => Lesson.Of(pair).Run().Snippets),
        }));
        return 0;
    }
}
