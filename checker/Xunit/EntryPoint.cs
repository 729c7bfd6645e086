using System.Diagnostics.CodeAnalysis;

namespace Exercises;

/// <summary>Where a test assembly begins: xunit's own entry point, and words for the grader, the judge and <c>./check explain</c>.</summary>
[ExcludeFromCodeCoverage]
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["grade", var journal])
            return GradedTests.Run(typeof(EntryPoint).Assembly, journal);

        if (args is ["serve"])
        {
            // What the code under test prints must not stand between the answers.
            var replies = Console.Out;
            Console.SetOut(TextWriter.Null);
            return TrialService.Serve(typeof(EntryPoint).Assembly, Console.In, replies) ? GradedTests.Claim(typeof(EntryPoint).Assembly) : 0;
        }

        if (args is ["explain", var file])
        {
            TrialExplainer.Write(typeof(EntryPoint).Assembly, file);
            return 0;
        }

        return args.Contains("--server") || args.Contains("--internal-msbuild-node")
            ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
    }
}
