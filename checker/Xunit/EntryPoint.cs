using System.Diagnostics.CodeAnalysis;

namespace Exercises;

/// <summary>Where a test assembly begins: xunit's own entry point, and one word more for the judge.</summary>
[ExcludeFromCodeCoverage]
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["serve"])
        {
            TrialService.Serve(typeof(EntryPoint).Assembly, Console.In, Console.Out);
            return 0;
        }

        return args.Contains("--server") || args.Contains("--internal-msbuild-node")
            ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
    }
}
