using System.CommandLine;
using System.CommandLine.Invocation;
using Checker.Course;
using Site.Benchmarks.Builds;
using Site.Benchmarks.Scores;

namespace Site.Benchmarks;

/// <summary>The command line. Exit code 0 where every bound was kept, 1 where one was not, 2 for a mistake.</summary>
internal static class Program
{
    private const int Mistake = 2;

    private static int Main(string[] args)
    {
        // What is measured is the generator: a program that is started for it reads no command line.
        if (args is [OurBuild.Word, var course, var output])
            return OurBuild.Once(course, output);
        var parsed = CommandLine().Parse(args);
        try
        {
            var code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Action is ParseErrorAction ? Mistake : code;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CourseException or PeerException)
        {
            Console.Error.WriteLine(error.Message);
            return Mistake;
        }
    }

    private static RootCommand CommandLine()
    {
        var pages = new Option<int>("--pages") { Description = "How many lessons to build.", DefaultValueFactory = _ => 300 };
        var runs = new Option<int>("--runs") { Description = "How often each builds; the median is shown.", DefaultValueFactory = _ => 5 };
        var root = new RootCommand("Builds the same lessons with our generator, Hugo and mdBook, and prints wall, processor time and peak memory of each.") { pages, runs };
        root.SetAction(parsed => BuildBench.Run(parsed.GetValue(pages), parsed.GetValue(runs)));

        var save = new Command(OneSave.Word, "Changes one lesson again and again in a warm process, as a watch meets it.") { pages, runs };
        save.SetAction(parsed => OneSave.Run(parsed.GetValue(pages), parsed.GetValue(runs)));
        root.Add(save);

        var lighthouse = new Command(LighthouseBench.Word, "Lighthouse's scores of the published front page, a lesson and an exercise; needs Node and Chromium.");
        lighthouse.SetAction(_ => LighthouseBench.Run());
        root.Add(lighthouse);
        return root;
    }
}
