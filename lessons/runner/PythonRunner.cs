using System.ComponentModel;
using System.Diagnostics;

namespace Lessons;

/// <summary>Runs the Python half, where a Python with numpy and pandas is installed.</summary>
internal sealed class PythonRunner(IReadOnlyList<string> candidates)
{
    /// <summary>The first of these that imports what the lessons import; one that a version manager put first may be bare.</summary>
    public static PythonRunner Installed { get; } = new(["python3", "/usr/bin/python3", "python", "py"]);

    public string? Find() => candidates.FirstOrDefault(name => Start(name, "-c", "import numpy, pandas").Code == 0);

    /// <returns>The runtime and, for each pair, its snippets; null when no Python is found.</returns>
    public IReadOnlyDictionary<string, Run>? Measure(IReadOnlyList<string> pairs)
    {
        if (Find() is not { } python)
            return null;
        var (code, output, errors) = Start(python, ["lessons/runner/measure.py", .. pairs]);
        if (code != 0)
            throw new InvalidOperationException($"lessons/runner/measure.py ended with code {code}:\n{errors}");
        var all = Measured.FromJson<Report>(output);
        return all.Pairs.ToDictionary(pair => pair.Key, pair => new Run(all.Runtime, pair.Value));
    }

    private static (int Code, string Output, string Errors) Start(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONHASHSEED"] = "0"; // a dict's collisions are part of its size
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            return (-1, "", $"{file} was not found");
        }
    }

    private sealed record Report(string Runtime, Dictionary<string, Dictionary<string, Entry>> Pairs);
}
