namespace Checker.Cli.Printing;

/// <summary>A browser that prints without a window: Chromium or one that is made from it.</summary>
internal static class InstalledBrowser
{
    /// <summary>Names one by its path or its command; it goes before those that are found.</summary>
    public const string Variable = "CHECK_BROWSER";

    private static readonly string[] Commands =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome", "msedge"];

    /// <summary>Where installers put them that change no PATH.</summary>
    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        .. from folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
           let path = Environment.GetFolderPath(folder)
           where path.Length > 0
           from program in new[] { "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe", "Chromium/Application/chrome.exe" }
           select Path.Combine(path, program),
    ];

    /// <exception cref="UsageException">There is none, or not the one that is named.</exception>
    public static string Find() => Find(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("PATH") ?? "", Places);

    internal static string Find(string? named, string path, IEnumerable<string> places)
    {
        if (!string.IsNullOrWhiteSpace(named))
            return OnPath(named, path) ?? throw new UsageException($"{Variable} names {named}, which is no program here; give the path of Chromium, Chrome or Edge");
        return Commands.Select(command => OnPath(command, path)).FirstOrDefault(found => found is not null)
            ?? places.FirstOrDefault(File.Exists)
            ?? throw new UsageException($"a PDF is printed by Chromium, Chrome or Edge, and none was found; install one, set {Variable} to its path, or take --epub, which needs none");
    }

    private static string? OnPath(string command, string path)
    {
        if (Path.IsPathFullyQualified(command))
            return File.Exists(command) ? command : null;
        return (from folder in path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                from name in OperatingSystem.IsWindows() ? [command + ".exe", command] : new[] { command }
                let file = Path.Combine(folder, name)
                where File.Exists(file)
                select file).FirstOrDefault();
    }
}
