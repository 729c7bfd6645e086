using System.Diagnostics;
using Checker.Classroom.Committing;
using Checker.Classroom.Planning;
using Checker.Grading;

namespace Checker.Benchmarks.Kills;

/// <summary>A course of one exercise and what a small class handed in against it. Everything lies below one folder: by its name is found what graders leave behind.</summary>
internal sealed class SmallClass : IDisposable
{
    private const string Exercise = "01-trains/1-total-wait";
    private const string Starter = "TotalWait.cs";
    private const string Course = "course";
    private const string HandedIn = "handed-in";
    private const string ManifestName = "manifest.jsonl";

    /// <summary>A right answer and ways to miss it, each with a verdict of its own. It is the solution in which the second text stands for the first.</summary>
    private static readonly (string Student, string From, string To)[] Answers =
    [
        ("ada", "wait", "minutes"),
        ("ben", "long wait = 0;", "long wait = 1;"),
        ("cleo", "return wait;", "return wait"),
        ("dan", "long wait = 0;", "long wait = new long[100].Length - 100;"),
        ("eve", "return wait;", "System.Environment.Exit(0); return wait;"),
        ("fay", "return wait;", "throw new System.InvalidOperationException();"),
        ("gus", "long wait = 0;", "long wait = 0L;"),
        ("hal", "foreach (var train in trains)", "foreach (var train in trains.ToList())"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kills-");

    private SmallClass()
    {
        OpenToAll(Folder);
        Directory.CreateDirectory(Temporary);
        OpenToAll(Temporary);
    }

    public string Folder => _folder.FullName;

    /// <summary>The temporary folder of the graders.</summary>
    public string Temporary => Path.Combine(Folder, "tmp");

    /// <param name="root">The checkout, whose corpus has the course.</param>
    /// <exception cref="IOException">It cannot be planned.</exception>
    public static async Task<SmallClass> MakeAsync(string root, CancellationToken cancel)
    {
        var made = new SmallClass();
        try
        {
            made.CopyCourse(Path.Combine(root, "checker", "Classroom.Tests", "Corpus", "Course"));
            made.HandIn();
            await made.CheckAsync(cancel, "class", "collect", HandedIn);
            await made.CheckAsync(cancel, "class", "plan", "--official", "--output", ManifestName);
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    public Manifest Manifest => ManifestFile.Read(Path.Combine(Folder, ManifestName));

    public string ResultsAt(string name) => Path.Combine(Folder, name);

    public GradesFolder GradesAt(string name) => new(ResultsAt(name), Manifest.Id);

    /// <summary>The words that grade a shard into a folder of that name.</summary>
    public static string[] Grading(string shard, string results) =>
        ["class", "run", "--official", "--manifest", ManifestName, "--shard", shard, "--output", results, "--jobs", "2"];

    /// <summary>The tool's own program, on this course, in this folder.</summary>
    public ProcessStartInfo Check(params string[] words)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "check.dll");
        var start = new ProcessStartInfo(Grader.Host, ["exec", program, "--course", Path.Combine(Folder, Course), .. words])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TMPDIR"] = Temporary;
        // The runtime's own sockets, which a killed process leaves, are none of ours; nor are a build's servers that outlive the build.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }

    /// <exception cref="IOException">It ends with another exit code than 0.</exception>
    public async Task CheckAsync(CancellationToken cancel, params string[] words)
    {
        var (code, output, errors) = await ChildProcess.RunAsync(Check(words), cancel);
        if (code != 0)
            throw new IOException($"./check {string.Join(' ', words)} ended with exit code {code}: {output}{errors}");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void CopyCourse(string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Course, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void HandIn()
    {
        File.WriteAllText(Path.Combine(Folder, "assignment.json"), $$"""
            { "name": "trains", "due": null, "exercises": [{ "id": "{{Exercise}}", "weight": 10, "files": ["{{Starter}}"] }] }
            """);
        var solution = File.ReadAllText(Path.Combine(Folder, Course, "solutions", Exercise, Starter));
        foreach (var (student, from, to) in Answers)
        {
            var folder = Directory.CreateDirectory(Path.Combine(Folder, HandedIn, student));
            File.WriteAllText(Path.Combine(folder.FullName, Starter), solution.Replace(from, to, StringComparison.Ordinal));
        }
    }

    /// <summary>Jails have users of their own.</summary>
    private static void OpenToAll(string folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }
}
