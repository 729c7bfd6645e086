using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lessons;

/// <summary>The C# files of the lessons with their meaning: compiled once more, against what this process runs with.</summary>
internal static class LessonsCompilation
{
    // The project's global usings: those of every project, and the one that it names.
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; global using Checker.Memory;
        """;

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    /// <summary>The runner's own files may have errors here, since no source generator ran; a lesson's may not.</summary>
    public static SemanticModel ModelOf(string file)
    {
        var model = Compiled.Value.GetSemanticModel(Compiled.Value.SyntaxTrees.Single(tree => tree.FilePath == file));
        return model.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"The lesson does not compile when its allocations are marked: {error}")
            : model;
    }

    private static CSharpCompilation Compile()
    {
        var files = Course.Pairs.Select(Course.CSharpFile).Concat(Directory.EnumerateFiles("lessons/runner", "*.cs").Order(StringComparer.Ordinal));
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return CSharpCompilation.Create(
            "Lessons",
            [CSharpSyntaxTree.ParseText(Usings), .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))],
            trusted.Split(Path.PathSeparator).Where(path => Path.GetFileNameWithoutExtension(path) != "Lessons").Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
    }
}
