using System.Text.Json;
using Checker.Classroom.Policies;
using Checker.Grading.Building;

namespace Checker.Classroom.Compiling;

/// <summary>
/// The compile worker: a warm compiler that runs nothing of what it compiles. Sources can exhaust a compiler all the same, so it lives in a jail, and a submission that
/// ends it is its own fault.
/// </summary>
internal static class CompileProgram
{
    public const string Word = "compile";

    /// <summary>Says <c>ready</c>, then answers requests, a line each, until the end of input.</summary>
    /// <param name="root">The course's top folder; only what all exercises share is read of it, and what a request names.</param>
    public static void Serve(string root, TextReader requests, TextWriter replies)
    {
        var compiler = SliceCompiler.Open(root);
        replies.WriteLine("ready");
        replies.Flush();
        while (requests.ReadLine() is { } line)
        {
            replies.WriteLine(JsonSerializer.Serialize(Compile(compiler, JsonSerializer.Deserialize<CompileRequest>(line)!)));
            replies.Flush();
        }
    }

    private static Compiled Compile(SliceCompiler compiler, CompileRequest request)
    {
        var folder = Directory.CreateTempSubdirectory("compile-").FullName;
        try
        {
            var submitted = request.Submitted.Select(file => (Path: Path.Combine(folder, file.Key), Text: file.Value)).ToList();
            submitted.ForEach(file => File.WriteAllText(file.Path, file.Text));
            var assembly = Path.Combine(folder, SliceCompiler.Assembly);
            var symbols = Path.ChangeExtension(assembly, ".pdb");
            var errors = compiler.Compile([.. request.Given, .. submitted.Select(file => file.Path)], assembly, symbols, CancellationToken.None);
            return errors.Count > 0
                ? new Compiled([.. errors.Select(error => $"{Path.GetFileName(error.File)}({error.Line},{error.Column}): error {error.Code}: {error.Message}")], null, null, null)
                : new Compiled(
                    [], File.ReadAllBytes(assembly), File.ReadAllBytes(symbols),
                    FactsReader.Read(assembly, symbols, [.. submitted.Select(file => file.Path)]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
