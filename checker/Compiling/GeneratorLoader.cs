using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Checker.Compiling;

/// <summary>Loads source generators beside the compiler that they are to serve.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly AssemblyLoadContext _context = AssemblyLoadContext.GetLoadContext(typeof(GeneratorLoader).Assembly)!;

    public GeneratorLoader() => _context.Resolving += (_, name) => _paths.TryGetValue(name.Name!, out var path) ? LoadFromPath(path) : null;

    public void AddDependencyLocation(string fullPath) => _paths.TryAdd(Path.GetFileNameWithoutExtension(fullPath), fullPath);

    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
}
