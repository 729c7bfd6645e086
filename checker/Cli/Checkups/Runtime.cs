namespace Checker.Cli.Checkups;

/// <summary>The runtime that runs this tool, and the exercises with it.</summary>
internal static class Runtime
{
    /// <summary>The one whose numbers the course shows.</summary>
    private const int Major = 10;

    public static Finding Look(Version version, string platform) => version.Major == Major
        ? new($".NET {version} on {platform}")
        : new($".NET {version} on {platform}, and the course's numbers are of .NET {Major}",
            $"Install the .NET {Major} SDK and unset DOTNET_ROLL_FORWARD, or expect other numbers than the lessons show.");
}
