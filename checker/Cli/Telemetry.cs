namespace Checker.Cli;

/// <summary>This tool tells nobody anything, and neither does what it starts.</summary>
internal static class Telemetry
{
    private static readonly string[] OptOuts = ["DOTNET_CLI_TELEMETRY_OPTOUT", "TESTINGPLATFORM_TELEMETRY_OPTOUT"];

    /// <summary>For this process, whose children inherit it.</summary>
    public static void Decline()
    {
        foreach (var variable in OptOuts)
            Environment.SetEnvironmentVariable(variable, "1");
    }
}
