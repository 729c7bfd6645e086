using System.Runtime.InteropServices;

namespace Checker.Classroom.Sandboxes;

/// <summary>The .NET installation that runs this process; a jail sees it too.</summary>
public static class DotNetRoot
{
    /// <summary>Above <c>shared/Microsoft.NETCore.App/10.0.x/</c>.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath("../../..", System.IO.Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory()));

    /// <summary>The <c>dotnet</c> that starts a program.</summary>
    public static string Muxer { get; } = System.IO.Path.Combine(Path, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
}
