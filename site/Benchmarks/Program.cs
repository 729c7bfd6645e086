using System.CommandLine;
using System.CommandLine.Invocation;
using Checker.Course;
using Site.Benchmarks.Builds;

namespace Site.Benchmarks;

/// <summary>The command line. Exit code 0 where every bound was kept, 1 where one was not, 2 for a mistake.</summary>
internal static class Program
{
    private const int Mistake = 2;

    private static int Main(string[] args)
    {
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

        var (course, output) = (new Argument<string>("course"), new Argument<string>("output"));
        var once = new Command(OurBuild.Word) { course, output };
        once.Hidden = true;
        once.SetAction(parsed => OurBuild.Once(parsed.GetRequiredValue(course), parsed.GetRequiredValue(output)));
        root.Add(once);

        var save = new Command(OneSave.Word, "Changes one lesson again and again in a warm process, as a watch meets it.") { pages, runs };
        save.SetAction(parsed => OneSave.Run(parsed.GetValue(pages), parsed.GetValue(runs)));
        root.Add(save);
        return root;
    }
}
