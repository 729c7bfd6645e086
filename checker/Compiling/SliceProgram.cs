using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Errors = System.Collections.Generic.IReadOnlyList<(string File, int Line, int Column, string Code, string Message)>;

namespace Checker.Compiling;

/// <summary>
/// The part of a program that all slices share, parsed once: references, shared files, what source generators have read of them. A slice adds
/// its own files.
/// </summary>
public sealed class SliceProgram
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly CSharpCompilation _shared;
    private readonly GeneratorDriver _generators;

    private SliceProgram(CSharpCommandLineArguments arguments)
    {
        var loader = new GeneratorLoader();
        var options = new EditorConfigs(arguments.AnalyzerConfigPaths);
        _arguments = arguments;
        _shared = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => Parse(file.Path)),
            arguments.ResolveMetadataReferences(new References()),
            arguments.CompilationOptions
                .WithSourceReferenceResolver(new SourceFileResolver([], arguments.BaseDirectory, arguments.PathMap))
                .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
                .WithConcurrentBuild(false)
                .WithSyntaxTreeOptionsProvider(options));
        var generators = arguments.ResolveAnalyzerReferences(loader).SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp));
        _generators = CSharpGeneratorDriver.Create(generators, [], arguments.ParseOptions, options.ForGenerators).RunGenerators(_shared);
    }

    /// <summary>Reads the arguments of a build, one a line.</summary>
    /// <param name="folder">What relative paths are relative to.</param>
    /// <returns>
    /// What compiles a slice: of its files, and the paths of the assembly and the symbols to write, makes the errors that there are. It may be called by several threads.
    /// All types are the framework's own, since the caller lives in another context.
    /// </returns>
    public static Func<IReadOnlyList<string>, string, string, CancellationToken, Errors> Open(
        string folder, IReadOnlyList<string> arguments) =>
        new SliceProgram(CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null)).Compile;

    private Errors Compile(IReadOnlyList<string> sources, string assembly, string symbols, CancellationToken cancel)
    {
        var compilation = _shared.AddSyntaxTrees(sources.Select(Parse));
        // As the compiler's own program does: a file that cannot be read as C# is not asked for its meaning.
        if (ErrorsIn(compilation.GetParseDiagnostics(cancel)) is { Count: > 0 } parsing)
            return parsing;
        _generators.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var told, cancel);
        if (ErrorsIn(generated.GetDeclarationDiagnostics(cancel).Concat(told)) is { Count: > 0 } declaring)
            return declaring;
        return ErrorsIn(Emit(generated, assembly, symbols, cancel));
    }

    private ImmutableArray<Diagnostic> Emit(Compilation compilation, string assembly, string symbols, CancellationToken cancel)
    {
        using var code = new MemoryStream();
        using var debugging = new MemoryStream();
        using var resources = compilation.CreateDefaultWin32Resources(versionResource: true, _arguments.NoWin32Manifest, null, null);
        var options = _arguments.EmitOptions.WithOutputNameOverride(Path.GetFileName(assembly)).WithPdbFilePath(symbols);
        var result = compilation.Emit(
            code, debugging, win32Resources: resources, manifestResources: _arguments.ManifestResources, options: options, cancellationToken: cancel);
        if (result.Success)
        {
            File.WriteAllBytes(symbols, debugging.ToArray());
            File.WriteAllBytes(assembly, code.ToArray());
        }

        return result.Diagnostics;
    }

    private SyntaxTree Parse(string file)
    {
        using var stream = File.OpenRead(file);
        var text = SourceText.From(stream, _arguments.Encoding, _arguments.ChecksumAlgorithm);
        return CSharpSyntaxTree.ParseText(text, _arguments.ParseOptions, file);
    }

    private static Errors ErrorsIn(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, IsSuppressed: false })
            .Select(error => (Place: error.Location.GetMappedLineSpan(), error.Id, Message: error.GetMessage(CultureInfo.InvariantCulture)))
            .Select(error => (error.Place.Path ?? "", error.Place.StartLinePosition.Line + 1, error.Place.StartLinePosition.Character + 1, error.Id, error.Message))
            .Distinct(),
    ];
}
